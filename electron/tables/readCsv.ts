import Papa from "papaparse";
import { unguardCell } from "../../shared/domain/table/csv.ts";
import { decodeText } from "./decodeText.ts";
import { demandSize, limits } from "./limits.ts";

/**
 * The rows of a CSV file: commas, semicolons or tabs between cells, in any usual encoding.
 * @throws AppError where it is larger than what is read
 */
export function readCsv(bytes: Uint8Array, name: string): string[][] {
  // Excel may name the separator in a first line of its own.
  const text = decodeText(bytes);
  const named = /^sep=(.)\r?\n/i.exec(text);
  const source = named ? text.slice(named[0].length) : text;
  const { data } = Papa.parse<string[]>(source, {
    delimiter: named?.[1] ?? separatorOf(source),
    preview: limits.rows + 1,
  });
  // The line end after the last row is no row.
  if (data.length > 0 && data.at(-1)?.join("") === "") data.pop();
  let widest = 0;
  for (const row of data) widest = Math.max(widest, row.length);
  demandSize(name, data.length, widest);
  return data.map((row) => row.map(unguardCell));
}

/** The separator that parts the first lines most evenly: the one that stands there most, outside quotation marks. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const count = (separator: string) => head.split(separator).length - 1;
  const [first = ","] = [",", ";", "\t"].toSorted((a, b) => count(b) - count(a));
  return first;
}
