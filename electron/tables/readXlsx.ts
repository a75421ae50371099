import { zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import type { ReadSheet } from "../../shared/domain/table/sheet.ts";
import { AppError } from "../../shared/errors.ts";
import { demandSize, limits } from "./limits.ts";
import { UnpackError, unpack } from "./unpack.ts";

/**
 * The sheets of an Excel workbook, every cell as text; days as 2010-03-30. Formulas are not worked out: what the
 * workbook last showed is read.
 * @throws AppError where it is no workbook, is damaged or is larger than what is read
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<ReadSheet[]> {
  const files = checked(bytes, name);
  // Packed again without compression: what is read is exactly what was checked.
  const clean = zipSync(Object.fromEntries(files), { level: 0 });
  try {
    const sheets = await readXlsxFile(clean.buffer as ArrayBuffer, { trim: false });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(text)),
    }));
  } catch {
    throw unreadable(name);
  }
}

const unreadable = (name: string) =>
  new AppError("invalid-input", `${name} cannot be read as an Excel workbook. It may be damaged.`);

function checked(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
  const files = unpacked(bytes, name);
  if (!files.has("xl/workbook.xml")) throw unreadable(name);
  for (const [file, content] of files) {
    const xml = new TextDecoder().decode(content);
    // A workbook has no use for these; entities that double each other are a way to fill the memory.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw unreadable(name);
    if (/\/worksheets\//.test(file)) {
      const { rows, columns } = extentOf(xml);
      demandSize(name, rows, columns);
    }
  }
  return files;
}

function unpacked(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
  try {
    return unpack(bytes, (file) => /\.xml(?:\.rels)?$/.test(file), limits.unpacked);
  } catch (error) {
    if (error instanceof UnpackError) throw unreadable(name);
    throw error;
  }
}

/** The farthest cell that is named: one far cell makes a sheet of all that lies before it. */
function extentOf(xml: string): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [, letters = "", row = ""] of xml.matchAll(/\sr="([A-Z]{1,7})(\d{1,15})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0),
    );
  }
  return { rows, columns };
}

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? "" : value.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).replace(/\r\n?/g, "\n");
}
