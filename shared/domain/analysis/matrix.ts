import type { Counted, CountedNote } from "./counted.ts";
import { themesWithin } from "./themesWithin.ts";

/** One cell that has notes or a summary; others are left out. */
export type MatrixCell = {
  themeId: string;
  /** Notes on the theme and on those below it, off the record too; none that was taken back. */
  notes: number;
  offRecord: number;
  /** How the summary begins; "" where nothing is written. */
  text: string;
  /** How many notes it rests on. */
  rests: number;
  /** It rests on a note that may not leave the file. */
  confined: boolean;
};
/** A respondent or a stratum. `people`: how many respondents it stands for. */
export type MatrixRow = {
  id: string;
  stratumId: string | null;
  people: number;
  cells: MatrixCell[];
};
export type Matrix = { rows: MatrixRow[] };

/** What is written in a cell. */
export type MatrixSummary = Pick<MatrixCell, "themeId" | "text" | "rests" | "confined"> & {
  rowId: string;
};

type Rows = {
  rows: readonly Omit<MatrixRow, "cells">[];
  /** The rows that a note belongs to, by id. */
  rowsOf: (note: CountedNote) => readonly string[];
};

/**
 * Respondents by themes. What was said with no speaker noted is of everybody who was there, as in Evidence.
 * @param present who was in an interview
 */
export const peopleRows = (
  { people }: Counted,
  present: ReadonlyMap<string, readonly string[]>,
): Rows => ({
  rows: people.map(({ id, stratumId }) => ({ id, stratumId, people: 1 })),
  rowsOf: ({ speakerId, interviewId }) =>
    speakerId === null ? (present.get(interviewId ?? "") ?? []) : [speakerId],
});

/** Strata by themes. */
export const strataRows = ({ people, strata }: Counted): Rows => ({
  rows: strata.map(({ id }) => ({
    id,
    stratumId: id,
    people: people.filter(({ stratumId }) => stratumId === id).length,
  })),
  rowsOf: ({ stratumId }) => (stratumId === null ? [] : [stratumId]),
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
  const within = themesWithin(themes);
  for (const note of notes) {
    if (note.themeIds.length === 0) continue;
    const found = within(note.themeIds);
    for (const rowId of rowsOf(note)) {
      const row = places.get(rowId);
      if (row === undefined) continue;
      for (const theme of found) {
        const at = row * width + theme;
        counts[at] = (counts[at] ?? 0) + 1;
        if (note.offRecord) offRecord[at] = (offRecord[at] ?? 0) + 1;
      }
    }
  }
  const written = new Map(summaries.map((each) => [`${each.rowId} ${each.themeId}`, each]));
  return {
    rows: rows.map((row, i) => ({
      ...row,
      cells: themes.flatMap(({ id: themeId }, theme) => {
        const summary = written.get(`${row.id} ${themeId}`);
        const at = i * width + theme;
        const all = counts[at] ?? 0;
        if (all === 0 && !summary) return [];
        const { text = "", rests = 0, confined = false } = summary ?? {};
        return [{ themeId, notes: all, offRecord: offRecord[at] ?? 0, text, rests, confined }];
      }),
    })),
  };
}
