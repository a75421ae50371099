import { z } from "zod";
import { id, longText, requiredLine } from "./text.ts";

export const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "is not a colour of the form #0b7285");
const themeFields = z.object({
  name: requiredLine,
  definition: longText,
  /** What belongs to it, and what looks as if it did but does not. */
  inclusion: longText,
  exclusion: longText,
  /** A note that shows what is meant. */
  exampleId: id.nullable(),
  colour,
});
export const themeAdd = z.object({
  name: requiredLine,
  parentId: id.nullable().default(null),
  definition: longText.default(""),
  inclusion: longText.default(""),
  exclusion: longText.default(""),
  colour: colour.optional(),
});
export const themePatch = themeFields.partial();

/** An entry of the codebook, which is a tree. Counts are of the theme itself; see `rollUp` for children. */
export type Theme = z.infer<typeof themeFields> & {
  id: string;
  parentId: string | null;
  noteCount: number;
};

/** Colours given to new themes in turn: distinct, and at least 3:1 on light and dark paper. */
export const themeColours = [
  "#0b7285",
  "#9c5a1a",
  "#7b5ea7",
  "#3f7d3f",
  "#b0475a",
  "#4a6fa5",
  "#8a7a1f",
  "#a0508a",
  "#4f7f78",
  "#96603f",
] as const;

/** Ids of a theme and of everything below it. */
export function withDescendants(
  themes: readonly Pick<Theme, "id" | "parentId">[],
  rootId: string,
): Set<string> {
  const found = new Set([rootId]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const theme of themes)
      if (theme.parentId && found.has(theme.parentId) && !found.has(theme.id)) {
        found.add(theme.id);
        grew = true;
      }
  }
  return found;
}

/** "Young people › Aspiration" */
export function themePath(
  themes: readonly Pick<Theme, "id" | "parentId" | "name">[],
  themeId: string,
): string {
  const names: string[] = [];
  for (
    let theme = themes.find((entry) => entry.id === themeId);
    theme && names.length < 20;
    theme = themes.find((entry) => entry.id === theme?.parentId)
  )
    names.unshift(theme.name);
  return names.join(" › ");
}

/** What deleting a theme would take along. */
export type ThemeImpact = {
  themes: number;
  tags: number;
  notes: number;
  clusters: number;
  summaries: number;
};

/** Themes as they stand in the codebook: each followed by what is below it. `level` 0 is the top. */
export function inTreeOrder(
  themes: readonly Theme[],
  parentId: string | null = null,
  level = 0,
): { theme: Theme; level: number }[] {
  return themes
    .filter((theme) => theme.parentId === parentId)
    .flatMap((theme) => [{ theme, level }, ...inTreeOrder(themes, theme.id, level + 1)]);
}
