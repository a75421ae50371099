import { basename, extname } from "node:path";
import { writeCsv } from "../../shared/domain/table/csv.ts";
import type { Sheet } from "../../shared/domain/table/sheet.ts";
import { AppError } from "../../shared/errors.ts";
import { demandPlace, writeWhole } from "../writeWhole.ts";

/**
 * Writes a table as .csv or .xlsx, by the name's ending. A CSV file holds one table only.
 * @throws AppError invalid-input, file-exists, cannot-write or disk-full; what was there before is then untouched
 */
export async function writeTable(
  path: string,
  sheets: readonly Sheet[],
  { overwrite = true }: { overwrite?: boolean } = {},
): Promise<void> {
  demandPlace(path, overwrite);
  const ending = extname(path).toLowerCase();
  const [first, ...more] = sheets;
  if (!first) throw new AppError("invalid-input", "There is no table to write.");
  if (ending === ".xlsx") {
    const { makeXlsx } = await import("./makeXlsx.ts");
    await writeWhole(path, makeXlsx(sheets));
    return;
  }
  if (ending !== ".csv")
    throw new AppError(
      "invalid-input",
      `${basename(path)} does not say which kind of table it is. End its name in .csv or .xlsx.`,
    );
  if (more.length > 0)
    throw new AppError("invalid-input", "A CSV file holds one table only. Choose Excel instead.");
  await writeWhole(path, new TextEncoder().encode(writeCsv(first)));
}
