import type { MatrixCell, MatrixRow } from "../../../../shared/domain/analysis/matrix.ts";
import { smallestGroup } from "../../../../shared/domain/smallGroups.ts";
import { counted, number } from "../../../components/format.ts";

/** "5 notes", "5 notes, 2 off the record", "Rests on 3 of 5 notes", "Rests on all 5 notes", "Rests on 1 of 2, 1 elsewhere" */
export function countWords(cell: Omit<MatrixCell, "themeId">): string {
  const { notes, rests, elsewhere, offRecord, text } = cell;
  if (text === "" || rests + elsewhere === 0) {
    const off = offRecord > 0 ? `, ${number(offRecord)} off the record` : "";
    return `${counted(notes, "note")}${off}`;
  }
  if (elsewhere > 0)
    return `Rests on ${number(rests)} of ${number(notes)}, ${number(elsewhere)} elsewhere`;
  if (rests < notes) return `Rests on ${number(rests)} of ${counted(notes, "note")}`;
  return rests === 1 ? "Rests on one note" : `Rests on all ${counted(rests, "note")}`;
}

/** What a person should know of where a summary may go. */
export function hintFor(
  text: string,
  rests: number,
  { people, id, stratumId }: Pick<MatrixRow, "people" | "id" | "stratumId">,
  cell: Pick<MatrixCell, "confined" | "sealed" | "silent"> | undefined,
): string {
  if (text.trim() === "") return "";
  if (cell?.sealed)
    return "Rested on a note, deleted since, that kept it here: these words never leave this file. Clear them to write anew.";
  if (cell?.confined)
    return rests > 0
      ? "Rests on a note that is off the record or was taken back: this summary never leaves this file."
      : "Nothing is ticked, so it rests on every note of this cell, and one is off the record or was taken back: it never leaves this file. Tick the notes that it does rest on.";
  if (cell?.silent)
    return "Rests on what somebody who is not for attribution said, or may have said: this summary is in nothing that is exported.";
  if (id === stratumId && people < smallestGroup)
    return `Fewer than ${smallestGroup} respondents: this summary is in nothing that is exported.`;
  return "";
}
