import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { ReadSheet } from "../../shared/domain/table/sheet.ts";
import { AppError } from "../../shared/errors.ts";
import { limits } from "./limits.ts";
import { readCsv } from "./readCsv.ts";

/**
 * Reads a table from a CSV file or an Excel workbook; which of the two it is, its first bytes tell.
 * @throws AppError file-missing or invalid-input, in one sentence
 */
export async function readTable(path: string): Promise<{ sheets: ReadSheet[] }> {
  const name = basename(path);
  const bytes = await readWithin(path, name);
  const starts = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  const refuse = (message: string) => new AppError("invalid-input", message);
  if (bytes.every((byte) => byte === 0 || byte === 0x20))
    throw refuse(`${name} is empty, so there is no table in it.`);
  // Imported only now: most sessions read no table.
  if (starts(0x50, 0x4b))
    return { sheets: await (await import("./readXlsx.ts")).readXlsx(bytes, name) };
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw refuse(
      `${name} is an older or protected Excel file. Save it as .xlsx without a password.`,
    );
  if (starts(0x25, 0x50, 0x44, 0x46))
    throw refuse(`${name} is a PDF. Select the table in it, copy it and paste it as text.`);
  return { sheets: [{ name: name.replace(/\.[^.]*$/, ""), rows: readCsv(bytes, name) }] };
}

async function readWithin(path: string, name: string): Promise<Uint8Array> {
  try {
    await using file = await open(path, "r");
    const stat = await file.stat();
    if (!stat.isFile())
      throw new AppError("invalid-input", `${name} is not a file. Choose a table.`);
    if (stat.size > limits.bytes)
      throw new AppError(
        "invalid-input",
        `${name} is larger than ${limits.bytes / 1024 / 1024} MB, the most that is read.`,
      );
    return await file.readFile();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = (error as { code?: string }).code ?? "";
    if (code === "ENOENT")
      throw new AppError("file-missing", `${name} is not there any more. Choose another file.`);
    throw new AppError(
      "invalid-input",
      `${name} cannot be read. Check that nothing else has it open.`,
    );
  }
}
