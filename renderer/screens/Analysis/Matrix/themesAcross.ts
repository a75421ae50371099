import { inTreeOrder, type Theme, withDescendants } from "../../../../shared/domain/theme.ts";

/** Which themes stand across: those at the top of the codebook, all, a theme with those below it, or some. */
export type Across =
  | { kind: "main" }
  | { kind: "all" }
  | { kind: "branch"; themeId: string }
  | { kind: "picked"; themeIds: readonly string[] };

/** The themes across, in the order of the codebook. Where what was chosen is gone, all of them. */
export function themesAcross(themes: readonly Theme[], across: Across): Theme[] {
  const all = inTreeOrder(themes).map(({ theme }) => theme);
  const below =
    across.kind === "branch"
      ? withDescendants(themes, across.themeId)
      : new Set(across.kind === "picked" ? across.themeIds : []);
  const chosen = all.filter(({ id, parentId }) =>
    across.kind === "main" ? parentId === null : across.kind === "all" || below.has(id),
  );
  return chosen.length > 0 ? chosen : all;
}

/** Themes that have others below them, as they stand in the codebook. */
export const branches = (themes: readonly Theme[]): Theme[] =>
  inTreeOrder(themes)
    .map(({ theme }) => theme)
    .filter(({ id }) => themes.some(({ parentId }) => parentId === id));
