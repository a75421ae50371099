import { readDefinition } from "../../shared/domain/refi/definition.ts";
import type { Imported, ImportedMemo } from "../../shared/domain/refi/imported.ts";
import { cleanText } from "../../shared/domain/text.ts";
import { themeColours } from "../../shared/domain/theme.ts";
import { addOrdered, type Store } from "../backend/store/store.ts";
import { type Ids, oneLine } from "./ids.ts";

/** The codes as themes, in their tree. */
export function fillCodes(store: Store, codes: Imported["codes"], ids: Ids): void {
  for (const [at, { guid, parentGuid, name, description, colour }] of codes.entries()) {
    const id = ids.give(guid);
    ids.set("theme", guid, id);
    addOrdered(store, "theme", {
      ...{ id, parentId: ids.of("theme", parentGuid) },
      ...{ name: oneLine(name) || "Untitled", ...readDefinition(cleanText(description)) },
      colour: colour ?? themeColours[at % themeColours.length],
    });
  }
}

export function fillMemos(store: Store, memos: Imported["memos"], ids: Ids): void {
  for (const { on, ...memo } of memos) {
    const id = ids.of(on.kind, on.guid);
    if (id !== null)
      addMemo(store, { [on.kind === "theme" ? "themeId" : "interviewId"]: id }, memo, ids);
  }
}

/** Whoever wrote it is not known. */
export function addMemo(
  store: Store,
  on: { themeId?: string; noteId?: string; interviewId?: string },
  { guid, text, createdAt }: Omit<ImportedMemo, "on">,
  ids: Ids,
): void {
  store.sql.insert("memo", {
    ...{ id: ids.give(guid), themeId: null, noteId: null, interviewId: null, ...on },
    text: cleanText(text),
    createdAt: createdAt ?? new Date(store.now()).toISOString(),
    author: "",
  });
}
