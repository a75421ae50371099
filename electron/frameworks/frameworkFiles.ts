import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { FrameworkFile } from "../../shared/domain/framework.ts";
import { fromRows, toRows } from "../../shared/domain/frameworks/csvFile.ts";
import { fromJson, toJson } from "../../shared/domain/frameworks/jsonFile.ts";
import { failed, type ReadFramework } from "../../shared/domain/frameworks/readFramework.ts";
import { writeCsv } from "../../shared/domain/table/csv.ts";
import { AppError } from "../../shared/errors.ts";
import { readWithin } from "../exchange/readWithin.ts";
import { decodeText } from "../tables/decodeText.ts";
import { readCsv } from "../tables/readCsv.ts";
import { demandPlace, writeWhole } from "../writeWhole.ts";

/** A list of questions is far smaller. */
const mostBytes = 5 * 1024 * 1024;

/** The frameworks that come with the program. */
export const builtIn = (resources: string): FrameworkFile[] =>
  readdirSync(join(resources, "frameworks"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(resources, "frameworks", name), "utf8");
      return fromJson(text).framework ?? [];
    });

/** Reads a framework from a JSON or CSV file; which of the two it is, its first character tells. */
export async function readFrameworkFile(path: string): Promise<ReadFramework> {
  const name = basename(path);
  const bytes = await readWithin(path);
  if (bytes.length > mostBytes)
    throw new AppError("invalid-input", `${name} is larger than 5 MB, the most that is read.`);
  const text = decodeText(bytes);
  if (text.trim() === "") return failed([{ line: 1, message: "The file is empty." }]);
  return /^\s*[{[]/.test(text) ? fromJson(text) : fromRows(readCsv(bytes, name));
}

/** Writes a framework as CSV where the name ends so, else as JSON. */
export async function writeFrameworkFile(
  path: string,
  framework: FrameworkFile,
  overwrite: boolean,
): Promise<void> {
  demandPlace(path, overwrite);
  const isCsv = path.toLowerCase().endsWith(".csv");
  const text = isCsv ? writeCsv(toRows(framework)) : toJson(framework);
  await writeWhole(path, new TextEncoder().encode(text));
}
