import type { Sheet } from "./sheet.ts";

/**
 * Text that a spreadsheet would take for a formula: it begins with = + - @ (also in full width), after spaces or
 * apostrophes too, or with a tab.
 */
const formula = /^(?:[\s']*[=+\-@＝＋－＠]|'*[\t\r])/u;

/** A cell of text as it goes into a CSV file: an apostrophe before what would become a formula. */
export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The other way: takes off the apostrophe that `guardCell` puts there. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, which Excel needs, and lines that end in CR LF.
 * Text never becomes a formula, numbers stay numbers.
 */
export function writeCsv({ header, rows }: Omit<Sheet, "name">): string {
  const quoted = (text: string) =>
    /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const cell = (value: string | number | null) =>
    typeof value === "number" ? String(value) : quoted(guardCell(value ?? ""));
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
