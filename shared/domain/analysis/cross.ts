import { kinds } from "../note.ts";
import { type Counted, type CountedNote, heldOf } from "./counted.ts";
import { themesWithin } from "./themesWithin.ts";

/** What stands across the top; themes always stand down the side. */
export const crossings = ["stratum", "area", "section", "question", "theme", "kind"] as const;
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
 * counts, and two themes meet on one note. What is about two areas counts in both, and once in the total.
 */
export function crossTable(counted: Counted, across: Crossing, by: Counting): CrossTable {
  const keys = keysOf(counted, across, by);
  const columnsOf = columnFinder(counted, across, keys);
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
      const columns = columnsOf(note);
      for (const column of columns) once(bases, seenBase, column, unit);
      for (const theme of together ? [] : within(note.themeIds)) {
        once(totals, seenTotal, theme, unit);
        for (const column of columns) once(counts, seen, theme * width + column, unit);
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
  const { strata, areas, sections, themes, notes } = counted;
  const orNone = (ids: string[], column: "stratumId" | "questionId" | "areaIds") =>
    notes.some(
      (note) => (note[column]?.length ?? 0) === 0 && (by === "notes" || note.interviewId !== null),
    )
      ? [...ids, ""]
      : ids;
  switch (across) {
    case "stratum":
      return orNone(ids(strata), "stratumId");
    case "area":
      return orNone(ids(areas), "areaIds");
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

const noColumn: readonly number[] = [];

/** The columns that a note counts in: one, but for areas, of which it may have several. */
function columnFinder({ sections }: Counted, across: Crossing, keys: readonly string[]) {
  const places = new Map(keys.map((key, i): [string, readonly number[]] => [key, [i]]));
  const sectionOf = new Map(
    sections.flatMap(({ id, questions }) => questions.map((question) => [question.id, id])),
  );
  const at = (key: string) => places.get(key) ?? noColumn;
  return ({ stratumId, areaIds, questionId, kind }: CountedNote): readonly number[] => {
    switch (across) {
      case "stratum":
        return at(stratumId ?? "");
      case "area":
        return areaIds.length < 2 ? at(areaIds[0] ?? "") : areaIds.flatMap(at);
      case "section":
        return at(questionId === null ? "" : (sectionOf.get(questionId) ?? ""));
      case "question":
        return at(questionId ?? "");
      case "kind":
        return at(kind);
      case "theme":
        return noColumn;
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
