import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
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
  return tidied(await writeXlsxFile(pages, { fontFamily: "Arial", fontSize: 11 }).toBuffer());
}

/** The order in which the parts of a font stand (ECMA-376, 18.8.22), as far as they occur. */
const fontParts = ["b", "i", "strike", "u", "sz", "color", "name", "family", "charset", "scheme"];

/** Puts right what the library writes against the standard: parts of a font out of order, a pane that is not there. */
function tidied(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (!/^xl\/(?:styles|worksheets\/sheet\d+)\.xml$/.test(name)) continue;
    const xml = strFromU8(content)
      .replace(/<font>(.*?)<\/font>/g, (_, inside: string) => `<font>${inOrder(inside)}</font>`)
      .replace('activePane="bottomRight"', 'activePane="bottomLeft"');
    files[name] = strToU8(xml);
  }
  return zipSync(files);
}

function inOrder(inside: string): string {
  const rank = (part: string) => fontParts.indexOf(/^<(\w+)/.exec(part)?.[1] ?? "");
  return (inside.match(/<[^>]+>/g) ?? []).sort((a, b) => rank(a) - rank(b)).join("");
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
