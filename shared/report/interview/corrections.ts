import type { Correction } from "../../domain/correction.ts";
import type { Block } from "../model.ts";
import { dayWords, heading } from "../words.ts";
import type { StatementGroup } from "./statements.ts";

/** What whoever was interviewed had put otherwise, statement by statement, oldest first. */
export function corrections(
  made: readonly Correction[],
  groups: readonly StatementGroup[],
): Block[] {
  const numbers = new Map(
    groups.flatMap(({ statements }) => statements.map(({ number, note }) => [note.id, number])),
  );
  const rows = made.flatMap(({ noteId, date, was, text }) => {
    const number = noteId === null ? undefined : numbers.get(noteId);
    return number === undefined ? [] : [[dayWords(date), `${number}`, was, text]];
  });
  if (rows.length === 0) return [];
  return [
    heading(1, "Corrections", "corrections"),
    {
      kind: "table",
      table: {
        caption: "What was put otherwise as you asked",
        description: "For each correction its date, the statement, and its words before and after",
        header: ["Date", "Statement", "Before", "After"],
        rows,
        widths: [6, 4, 9, 9],
      },
    },
  ];
}

/** What they said of the record as a whole. */
export function remarks(made: readonly Correction[]): Block[] {
  const items = made.flatMap(({ noteId, date, text }) =>
    noteId === null ? [[{ text: `${dayWords(date)}: `, bold: true as const }, { text }]] : [],
  );
  return items.length === 0
    ? []
    : [heading(1, "Your remarks", "remarks"), { kind: "bullets", items }];
}
