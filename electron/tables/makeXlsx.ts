import type { Sheet } from "../../shared/domain/table/sheet.ts";
import { AppError } from "../../shared/errors.ts";
import { zip } from "../backend/word/zip.ts";
import { xlsxFrame } from "./xlsxFrame.ts";

/** What Excel holds in one cell, and in one sheet. */
const longest = 32_767;
const mostRows = 1_048_576;

/**
 * A workbook of these sheets: bold headings that stay in sight, text as text, numbers as numbers.
 * @throws AppError where a cell or a sheet is more than Excel can hold
 */
export function makeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const files = xlsxFrame(sheetNames(sheets.map(({ name }) => name)));
  sheets.forEach((sheet, at) => {
    if (sheet.rows.length >= mostRows)
      throw new AppError("invalid-input", "Excel cannot hold so many rows. Choose CSV instead.");
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  });
  const bytes = Object.entries(files).map(([name, xml]) => [name, Buffer.from(xml)]);
  // Packed lightly: a person waits for it, and large tables are rare.
  return zip(Object.fromEntries(bytes), 1);
}

function sheetXml({ header, rows }: Sheet): string {
  const letters = header.map((_, column) => columnName(column));
  const row = (cells: Sheet["rows"][number], at: number) =>
    `<row r="${at}">${cells.map((value, i) => cellXml(`${letters[i] ?? columnName(i)}${at}`, value, at === 1)).join("")}</row>`;
  const widths = header.map(
    (_, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${widthOf(header, rows, i)}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>',
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    "</sheetView></sheetViews>",
    widths.length > 0 ? `<cols>${widths.join("")}</cols>` : "",
    "<sheetData>",
    header.length > 0 ? row(header, 1) : "",
    ...rows.map((cells, i) => row(cells, i + 2)),
    "</sheetData></worksheet>",
  ].join("");
}

/** Styles, as in the frame: 1 a heading, 2 text, 3 a number. */
function cellXml(place: string, value: string | number | null, heading: boolean): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return `<c r="${place}" s="3"><v>${value}</v></c>`;
  if (value.length > longest)
    throw new AppError(
      "invalid-input",
      "One cell has more characters than Excel can hold. Choose CSV instead.",
    );
  return `<c r="${place}" s="${heading ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
/** Excel reads _x0041_ as A: such words keep their underscore by being written that way themselves. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>\r]/g, (sign) => entities[sign] ?? "")
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");

/** A, B … Z, AA … */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

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
