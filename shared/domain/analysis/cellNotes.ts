import type { CellOf } from "../summary.ts";
import type { Counted, CountedNote } from "./counted.ts";
import { themesWithin } from "./themesWithin.ts";

/** The rows of the framework matrix that a note belongs to, by id. */
export type RowsOf = (note: CountedNote) => readonly string[];

/**
 * Respondents: what was said with no speaker noted is of everybody who was there, as in Evidence.
 * @param present who was in an interview
 */
export const rowsOfPeople =
  (present: ReadonlyMap<string, readonly string[]>): RowsOf =>
  ({ speakerId, interviewId }) =>
    speakerId === null ? (present.get(interviewId ?? "") ?? []) : [speakerId];

export const rowsOfStrata: RowsOf = ({ stratumId }) => (stratumId === null ? [] : [stratumId]);

/** The notes of some cells of the framework matrix, by the cell's id. */
export function notesOfCells(
  cells: readonly (CellOf & { id: string })[],
  notes: readonly CountedNote[],
  themes: Counted["themes"],
  present: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (cells.length === 0) return found;
  const places = new Map(themes.map(({ id }, i) => [id, i]));
  /** Of each row the cells by the place of their theme. */
  const known = new Map<string, string[][]>();
  for (const { id, themeId, stakeholderId, stratumId } of cells) {
    const place = places.get(themeId);
    const row = stakeholderId ?? stratumId ?? "";
    const own: string[] = [];
    found.set(id, own);
    if (place === undefined) continue;
    const ofRow = known.get(row) ?? [];
    ofRow[place] = own;
    known.set(row, ofRow);
  }
  const within = themesWithin(themes);
  const people = rowsOfPeople(present);
  for (const note of notes) {
    if (note.themeIds.length === 0) continue;
    let above: readonly number[] | null = null;
    for (const rows of [people(note), rowsOfStrata(note)])
      for (const row of rows) {
        const ofRow = known.get(row);
        if (!ofRow) continue;
        above ??= within(note.themeIds);
        for (const theme of above) ofRow[theme]?.push(note.id);
      }
  }
  return found;
}
