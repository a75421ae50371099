import { basename, extname } from "node:path";
import { writeCsv } from "../../shared/domain/table/csv.ts";
import type { Sheet } from "../../shared/domain/table/sheet.ts";
import { AppError } from "../../shared/errors.ts";
import { demandPlace, writeWhole } from "../writeWhole.ts";

/**
 * Writes tables as .csv or .xlsx, by the name's ending. A CSV file holds the first of them only: what it left out
 * is answered.
 * @throws AppError invalid-input, file-exists, cannot-write or disk-full; what was there before is then untouched
 */
export async function writeTable(
  path: string,
  sheets: readonly Sheet[],
  { overwrite = true }: { overwrite?: boolean } = {},
): Promise<{ leftOut: string[] }> {
  demandPlace(path, overwrite);
  const ending = extname(path).toLowerCase();
  const [first, ...more] = sheets;
  if (!first) throw new AppError("invalid-input", "There is no table to write.");
  if (ending === ".xlsx") {
    const { makeXlsx } = await import("./makeXlsx.ts");
    await writeWhole(path, makeXlsx(sheets));
    return { leftOut: [] };
  }
  if (ending !== ".csv")
    throw new AppError(
      "invalid-input",
      `${basename(path)} does not say which kind of table it is. End its name in .csv or .xlsx.`,
    );
  await writeWhole(path, new TextEncoder().encode(writeCsv(first)));
  return { leftOut: more.map(({ name }) => name) };
}
