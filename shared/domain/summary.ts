import { z } from "zod";
import type { Note, NoteFilter } from "./note.ts";
import { id, longText } from "./text.ts";

/** What stands down the side of the framework matrix. */
export const matrixRows = ["people", "strata"] as const;
export type MatrixRows = (typeof matrixRows)[number];

/** A cell of the framework matrix: a theme, and either a respondent or a stratum. */
const cell = z.object({
  themeId: id,
  stakeholderId: id.nullable().default(null),
  stratumId: id.nullable().default(null),
});
export type CellOf = z.output<typeof cell>;
const oneRow = ({ stakeholderId, stratumId }: Omit<CellOf, "themeId">) =>
  (stakeholderId === null) !== (stratumId === null);
const either = { error: "needs a respondent or a stratum" };

/** All cells of a respondent or of a stratum. */
const row = cell.omit({ themeId: true });
export type RowOf = z.output<typeof row>;
export const summaryRow = row.refine(oneRow, either);

export const summaryOf = cell.refine(oneRow, either);
export const summarySet = cell.extend({ text: longText }).refine(oneRow, either);
export const summaryLink = cell.extend({ noteId: id }).refine(oneRow, either);

/** What a respondent, or a stratum, said on a theme, in the adviser's words, and the notes that this rests on. */
export type Summary = CellOf & { id: string; text: string; noteIds: string[] };

/** The notes of a cell as Evidence finds them; those that were taken back are not among them. */
export const cellFilter = ({ themeId, stakeholderId, stratumId }: CellOf): NoteFilter => ({
  ...{ themeId, withdrawn: false },
  ...(stakeholderId === null ? { stratumId } : { respondentId: stakeholderId }),
});

/**
 * Whether a note that a summary rests on was, or may have been, said by somebody who is not to be attributed, not
 * even by sector: of a respondent's summary, by somebody else.
 * @param unattributed the interviews with such people
 */
export function isOfSilent(
  { speakerId, interviewId, unattributed: nobody }: Voiced,
  stakeholderId: string | null,
  silent: (personId: string) => boolean,
  unattributed: ReadonlySet<string>,
): boolean {
  if (speakerId !== null) return speakerId !== stakeholderId && silent(speakerId);
  return nobody === true || (interviewId !== null && unattributed.has(interviewId));
}
type Voiced = Pick<Note, "speakerId" | "interviewId" | "unattributed">;
