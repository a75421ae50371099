import { type RowsOf, rowsOfPeople, rowsOfStrata } from "./cellNotes.ts";
import type { Counted } from "./counted.ts";
import { themesWithin } from "./themesWithin.ts";

/** One cell that has notes or a summary; others are left out. */
export type MatrixCell = {
  themeId: string;
  /** Notes on the theme and on those below it, off the record too; none that was taken back. */
  notes: number;
  offRecord: number;
  /** How the summary begins; "" where nothing is written. */
  text: string;
  /** How many notes of this cell are ticked as what it rests on; where none is, it rests on all. */
  rests: number;
  /** How many are ticked that this cell has no longer, or that were taken back. */
  elsewhere: number;
  /** It may not leave the file, for a note that it rests on or rested on. */
  confined: boolean;
  /** That note was deleted. */
  sealed: boolean;
  /** A note that it rests on is, or may be, of somebody else who is not for attribution: no document has it. */
  silent: boolean;
};
/** A respondent or a stratum. `people`: how many respondents it stands for. */
export type MatrixRow = {
  id: string;
  stratumId: string | null;
  people: number;
  cells: MatrixCell[];
};
export type Matrix = { rows: MatrixRow[] };

/** What is written in a cell, and the notes ticked. */
export type MatrixSummary = Pick<
  MatrixCell,
  "themeId" | "text" | "confined" | "sealed" | "silent"
> & {
  rowId: string;
  noteIds: readonly string[];
};

type Rows = {
  rows: readonly Omit<MatrixRow, "cells">[];
  rowsOf: RowsOf;
};

/**
 * Respondents by themes.
 * @param present who was in an interview
 */
export const peopleRows = (
  { people }: Counted,
  present: ReadonlyMap<string, readonly string[]>,
): Rows => ({
  rows: people.map(({ id, stratumId }) => ({ id, stratumId, people: 1 })),
  rowsOf: rowsOfPeople(present),
});

/** Strata by themes. */
export const strataRows = ({ people, strata }: Counted): Rows => ({
  rows: strata.map(({ id }) => ({
    id,
    stratumId: id,
    people: people.filter(({ stratumId }) => stratumId === id).length,
  })),
  rowsOf: rowsOfStrata,
});

/** How many notes each row has on each theme, and what is written of them. */
export function matrixOf(
  { notes, themes }: Counted,
  { rows, rowsOf }: Rows,
  summaries: readonly MatrixSummary[],
): Matrix {
  const places = new Map(rows.map(({ id }, i) => [id, i]));
  const width = themes.length;
  const counts = new Int32Array(rows.length * width);
  const offRecord = counts.slice();
  const rests = counts.slice();
  const written = new Map(summaries.map((each) => [`${each.rowId} ${each.themeId}`, each]));
  /** The cells whose summary a note is ticked for. */
  const ticks = new Map<string, Set<number>>();
  const columns = new Map(themes.map(({ id }, i) => [id, i]));
  for (const { rowId, themeId, noteIds } of summaries) {
    const [row, column] = [places.get(rowId), columns.get(themeId)];
    if (row === undefined || column === undefined) continue;
    for (const id of noteIds) {
      const cells = ticks.get(id);
      if (cells) cells.add(row * width + column);
      else ticks.set(id, new Set([row * width + column]));
    }
  }
  const within = themesWithin(themes);
  for (const note of notes) {
    if (note.themeIds.length === 0) continue;
    const found = within(note.themeIds);
    const ticked = ticks.get(note.id);
    for (const rowId of rowsOf(note)) {
      const row = places.get(rowId);
      if (row === undefined) continue;
      for (const theme of found) {
        const at = row * width + theme;
        counts[at] = (counts[at] ?? 0) + 1;
        if (note.offRecord) offRecord[at] = (offRecord[at] ?? 0) + 1;
        if (ticked?.has(at)) rests[at] = (rests[at] ?? 0) + 1;
      }
    }
  }
  return {
    rows: rows.map((row, i) => ({
      ...row,
      cells: themes.flatMap(({ id: themeId }, theme) => {
        const summary = written.get(`${row.id} ${themeId}`);
        const at = i * width + theme;
        const all = counts[at] ?? 0;
        if (all === 0 && !summary) return [];
        const { text = "", noteIds = [] } = summary ?? {};
        const { confined = false, sealed = false, silent = false } = summary ?? {};
        const here = rests[at] ?? 0;
        return [
          {
            ...{ themeId, notes: all, offRecord: offRecord[at] ?? 0, text, confined },
            ...{ rests: here, elsewhere: noteIds.length - here, sealed, silent },
          },
        ];
      }),
    })),
  };
}
