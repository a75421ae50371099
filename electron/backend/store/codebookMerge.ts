import type { MergedCodebook } from "../../../shared/contract/exchange.ts";
import type { Parsed } from "../../../shared/contract.ts";
import { readDefinition } from "../../../shared/domain/refi/definition.ts";
import { type Theme, themeColours } from "../../../shared/domain/theme.ts";
import type { Store } from "./store.ts";
import { listThemes } from "./theme.ts";

type Codes = Parsed<"codebook.merge">["codes"];

/**
 * Puts the codes of another codebook into this one. A code is the theme of the same id, else the one of the same
 * name (letter case aside) below the same theme; what a theme says already stays.
 */
export function mergeCodebook(store: Store, codes: Codes): MergedCodebook {
  const themes = listThemes(store);
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const place = (parentId: string | null, name: string) =>
    `${parentId} ${name.toLocaleLowerCase("en-GB")}`;
  const byPlace = new Map(themes.map((theme) => [place(theme.parentId, theme.name), theme]));
  /** Where each code went. */
  const went = new Map<string, string>();
  const add = adding(store, themes.length);
  const merged: MergedCodebook = { added: 0, completed: 0, kept: 0 };
  for (const { guid, parentGuid, name, description, colour } of codes) {
    const parentId = went.get(parentGuid ?? "") ?? null;
    const words = readDefinition(description);
    const same = byId.get(guid) ?? byPlace.get(place(parentId, name));
    if (same) {
      went.set(guid, same.id);
      const isNew =
        description !== "" && `${same.definition}${same.inclusion}${same.exclusion}` === "";
      if (isNew) {
        store.sql.update("theme", same.id, words);
        // What two codes of one name say is said once.
        Object.assign(same, words);
      }
      merged[isNew ? "completed" : "kept"]++;
    } else {
      const theme = add({ name, parentId, ...words, colour });
      byPlace.set(place(parentId, name), theme);
      went.set(guid, theme.id);
      merged.added++;
    }
  }
  return merged;
}

type NewTheme = Pick<Theme, "name" | "parentId" | "definition" | "inclusion" | "exclusion"> & {
  colour: string | null;
};

/** Adds themes at the end of their order. What is last is asked once and counted on from there: there may be many. */
function adding(store: Store, before: number): (theme: NewTheme) => Theme {
  const last = new Map(
    store.sql
      .all<{ parentId: string | null; top: number }>(
        "SELECT parentId, max(position) AS top FROM theme GROUP BY parentId",
      )
      .map(({ parentId, top }) => [parentId, top]),
  );
  let count = before;
  return ({ parentId, ...given }) => {
    const position = (last.get(parentId) ?? -1) + 1;
    last.set(parentId, position);
    const id = store.newId();
    const colour = given.colour ?? themeColours[count % themeColours.length] ?? "#0b7285";
    count += 1;
    store.sql.insert("theme", { id, parentId, position, ...given, colour });
    return { id, parentId, ...given, colour, exampleId: null, noteCount: 0 };
  };
}
