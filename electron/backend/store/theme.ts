import type { z } from "zod";
import type { ThemeChoice } from "../../../shared/domain/note.ts";
import {
  type Theme,
  type ThemeImpact,
  themeColours,
  type themePatch,
  withDescendants,
} from "../../../shared/domain/theme.ts";
import { AppError } from "../../../shared/errors.ts";
import { addOrdered, demand, moveOrdered, notFound, type Store, updateRow } from "./store.ts";

export const listThemes = ({ sql }: Store): Theme[] =>
  sql.all<Theme>(
    `SELECT id, parentId, name, definition, inclusion, exclusion, exampleId, colour,
       (SELECT count(DISTINCT noteId) FROM tag WHERE tag.themeId = theme.id) AS noteCount
     FROM theme ORDER BY position, id`,
  );

type NewTheme = {
  name: string;
  parentId: string | null;
  definition: string;
  inclusion?: string;
  exclusion?: string;
  colour?: string | undefined;
};

export function addTheme(store: Store, { colour, ...given }: NewTheme): Theme {
  const { parentId } = given;
  if (parentId) demand(store, "theme", parentId);
  const { n } = store.sql.get<{ n: number }>("SELECT count(*) AS n FROM theme") as { n: number };
  const chosen = colour ?? themeColours[n % themeColours.length] ?? "#0b7285";
  const fields = { inclusion: "", exclusion: "", ...given, colour: chosen };
  const { id } = addOrdered(store, "theme", fields);
  return { id, ...fields, exampleId: null, noteCount: 0 };
}

type ThemePatch = z.output<typeof themePatch>;

/** Edits a theme. What is off the record shows nobody what a theme means. */
export function updateTheme(store: Store, id: string, patch: ThemePatch): null {
  if (patch.exampleId) {
    const note = store.sql.get<{ offRecord: number }>(
      "SELECT offRecord FROM note WHERE id = ?",
      patch.exampleId,
    );
    if (!note) throw notFound("note");
    if (note.offRecord)
      throw new AppError("conflict", "That note is off the record, so it cannot be an example.");
  }
  return updateRow(store, "theme", id, patch);
}

/** The theme that is meant; a name that is not there yet (letter case aside) becomes a new theme. */
export function themeFor(store: Store, choice: ThemeChoice): string {
  if ("id" in choice) {
    demand(store, "theme", choice.id);
    return choice.id;
  }
  const name = choice.name.toLocaleLowerCase("en-GB");
  const same = listThemes(store).find((theme) => theme.name.toLocaleLowerCase("en-GB") === name);
  return same?.id ?? addTheme(store, { name: choice.name, parentId: null, definition: "" }).id;
}

export function moveTheme(
  store: Store,
  id: string,
  parentId: string | null,
  position: number,
): null {
  if (parentId) {
    demand(store, "theme", parentId);
    if (withDescendants(listThemes(store), id).has(parentId))
      throw new AppError("conflict", "A theme cannot stand below itself.");
  }
  return moveOrdered(store, "theme", id, position, parentId);
}

export function themeImpact(store: Store, id: string): ThemeImpact {
  demand(store, "theme", id);
  const below = withDescendants(listThemes(store), id);
  const { tags, notes } = store.sql.get<{ tags: number; notes: number }>(
    `SELECT count(*) AS tags, count(DISTINCT noteId) AS notes FROM tag
     WHERE themeId IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...below]),
  ) as { tags: number; notes: number };
  const on = (table: "cluster" | "summary", which: string) =>
    store.sql.get<{ n: number }>(
      `SELECT count(*) AS n FROM ${table} WHERE themeId IN (SELECT value FROM json_each(?)) AND ${which}`,
      JSON.stringify([...below]),
    )?.n ?? 0;
  return {
    ...{ themes: below.size, tags, notes, clusters: on("cluster", "1") },
    summaries: on("summary", "text <> ''"),
  };
}
