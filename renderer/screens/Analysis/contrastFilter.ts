import type { NoteFilter } from "../../../shared/domain/note.ts";
import { countedFilter } from "./filterOf.ts";

export type Contrasted = "theme" | "finding";

/** The notes of one stratum on a theme, or its evidence for or against a key message, which is on the record. */
export const contrastFilter = (what: Contrasted, id: string, stratumId: string): NoteFilter => ({
  ...countedFilter("interviews"),
  ...(what === "theme" ? { themeId: id } : { findingId: id, offRecord: false }),
  stratumId,
});
