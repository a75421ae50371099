import writeXlsxFile from "write-excel-file/node";
import type { Sheet } from "../../shared/domain/table/sheet.ts";
import { AppError } from "../../shared/errors.ts";

/** What Excel holds in one cell, and in one sheet. */
const longest = 32_767;
const mostRows = 1_048_576;

/**
 * A workbook of these sheets: bold headings that stay in sight, text as text, numbers as numbers.
 * @throws AppError where a cell or a sheet is more than Excel can hold
 */
export async function makeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const pages = sheets.map(({ header, rows }, at) => {
    if (rows.length >= mostRows)
      throw new AppError("invalid-input", "Excel cannot hold so many rows. Choose CSV instead.");
    return {
      sheet: names[at] ?? "",
      data: [
        header.map((text) => ({ ...textCell(text), fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(cell)),
      ],
      columns: header.map((_, column) => ({ width: widthOf(header, rows, column) })),
      stickyRowsCount: 1,
    };
  });
  return writeXlsxFile(pages).toBuffer();
}

const textCell = (value: string) => {
  if (value.length > longest)
    throw new AppError(
      "invalid-input",
      "One cell has more characters than Excel can hold. Choose CSV instead.",
    );
  return { value, type: String, wrap: true, alignVertical: "top" as const };
};
const cell = (value: string | number | null) =>
  value === null || value === ""
    ? null
    : typeof value === "number"
      ? { value, type: Number, alignVertical: "top" as const }
      : textCell(value);

/** Wide enough for short texts, and no wider than is read in comfort. */
function widthOf(header: readonly string[], rows: Sheet["rows"], column: number): number {
  let widest = header[column]?.length ?? 0;
  for (const row of rows.slice(0, 200)) widest = Math.max(widest, String(row[column] ?? "").length);
  return Math.min(50, Math.max(8, widest + 2));
}

/** Names that Excel takes: at most 31 characters, none of []:*?/\, each once. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\p{Cc}]+/gu, " ")
        .replace(/^'+|'+$/g, "")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, 31)
        .toWellFormed() || "Sheet";
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count++)
      free = `${plain.slice(0, 26).toWellFormed()} ${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
