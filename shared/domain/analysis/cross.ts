import { kinds } from "../note.ts";
import { type Counted, type CountedNote, heldOf } from "./counted.ts";
import { themesWithin } from "./themesWithin.ts";

/** What stands across the top; themes always stand down the side. */
export const crossings = ["stratum", "section", "question", "theme", "kind"] as const;
export type Crossing = (typeof crossings)[number];
export const countings = ["interviews", "notes"] as const;
export type Counting = (typeof countings)[number];

/**
 * A column: its record or kind ("" for none), and how many interviews or notes it has, tagged or not;
 * of a stratum, how many interviews were held.
 */
export type CrossColumn = { key: string; of: number };
/** A theme with those below it: a count for each column, and how many in all. */
export type CrossRow = { themeId: string; counts: number[]; total: number };
/** `of`: interviews held, or notes, tagged or not. */
export type CrossTable = { columns: CrossColumn[]; rows: CrossRow[]; of: number };

/**
 * Themes against something else. By interviews, an interview counts once in a cell however many notes it has there,
 * and two themes meet where both came up in it; what was said in workshops does not count. By notes, every note
 * counts, and two themes meet on one note.
 */
export function crossTable(counted: Counted, across: Crossing, by: Counting): CrossTable {
  const keys = keysOf(counted, across, by);
  const columnOf = columnFinder(counted, across, keys);
  const width = keys.length;
  const counts = new Int32Array(counted.themes.length * width);
  const totals = new Int32Array(counted.themes.length);
  const bases = new Int32Array(width);
  const within = themesWithin(counted.themes);

  // Nothing counts twice in one unit: each place remembers the unit that it last counted.
  const [seen, seenTotal, seenBase] = [counts.slice(), totals.slice(), bases.slice()];
  const once = (tally: Int32Array, last: Int32Array, place: number, unit: number) => {
    if (last[place] === unit) return;
    last[place] = unit;
    tally[place] = (tally[place] ?? 0) + 1;
  };
  unitsOf(counted.notes, by).forEach((notes, at) => {
    const unit = at + 1;
    const together = across === "theme" ? within(notes.flatMap(({ themeIds }) => themeIds)) : null;
    for (const note of notes) {
      const column = columnOf(note);
      if (column !== undefined) once(bases, seenBase, column, unit);
      for (const theme of together ? [] : within(note.themeIds)) {
        once(totals, seenTotal, theme, unit);
        if (column !== undefined) once(counts, seen, theme * width + column, unit);
      }
    }
    for (const theme of together ?? []) {
      once(totals, seenTotal, theme, unit);
      once(bases, seenBase, theme, unit);
      for (const other of together ?? []) once(counts, seen, theme * width + other, unit);
    }
  });

  const held = across === "stratum" && by === "interviews" ? heldByStratum(counted) : null;
  return {
    columns: keys.map((key, i) => ({ key, of: held?.get(key) ?? bases[i] ?? 0 })),
    rows: counted.themes.map(({ id }, i) => ({
      themeId: id,
      counts: [...counts.subarray(i * width, (i + 1) * width)],
      total: totals[i] ?? 0,
    })),
    of: by === "interviews" ? counted.interviews.length : counted.notes.length,
  };
}

/** What counts once: each note, or all notes of an interview. */
const unitsOf = (notes: readonly CountedNote[], by: Counting): (readonly CountedNote[])[] =>
  by === "notes"
    ? notes.map((note) => [note])
    : [
        ...Map.groupBy(
          notes.filter((note) => note.interviewId !== null),
          (note) => note.interviewId,
        ).values(),
      ];

function keysOf(counted: Counted, across: Crossing, by: Counting): string[] {
  const { strata, sections, themes, notes } = counted;
  const orNone = (ids: string[], column: "stratumId" | "questionId") =>
    notes.some((note) => note[column] === null && (by === "notes" || note.interviewId !== null))
      ? [...ids, ""]
      : ids;
  switch (across) {
    case "stratum":
      return orNone(ids(strata), "stratumId");
    case "section":
      return orNone(ids(sections), "questionId");
    case "question":
      return orNone(
        sections.flatMap(({ questions }) => ids(questions)),
        "questionId",
      );
    case "theme":
      return ids(themes);
    case "kind":
      return [...kinds];
  }
}
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

function columnFinder({ sections }: Counted, across: Crossing, keys: readonly string[]) {
  const places = new Map(keys.map((key, i) => [key, i]));
  const sectionOf = new Map(
    sections.flatMap(({ id, questions }) => questions.map((question) => [question.id, id])),
  );
  return ({ stratumId, questionId, kind }: CountedNote): number | undefined => {
    switch (across) {
      case "stratum":
        return places.get(stratumId ?? "");
      case "section":
        return places.get(questionId === null ? "" : (sectionOf.get(questionId) ?? ""));
      case "question":
        return places.get(questionId ?? "");
      case "kind":
        return places.get(kind);
      case "theme":
        return undefined;
    }
  };
}

/** How many interviews were held with somebody of each stratum: what the counts of a stratum are out of. */
export function heldByStratum(counted: Counted): Map<string, number> {
  const held = heldOf(counted);
  return new Map(
    counted.strata.map(({ id }) => [
      id,
      held.filter(({ stratumIds }) => stratumIds.includes(id)).length,
    ]),
  );
}
