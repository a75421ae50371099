import type { NoteFilter } from "../../../shared/domain/note.ts";
import { go } from "../../route.ts";
import { look } from "./place.ts";

/** Opens the notes behind a figure; coming back, the cursor is on it again. */
export function openNotes(cell: string, filter: NoteFilter): void {
  look({ cell });
  go({ screen: "evidence", filter });
}
