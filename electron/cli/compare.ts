import { resolve } from "node:path";
import type { Agreement } from "../../shared/domain/agreementMeasures.ts";
import { compareWith, comparisonTables, readCodingOf } from "../compare.ts";
import { isSameFile } from "../sameFile.ts";
import { writeTable } from "../tables/writeTable.ts";
import type { Run } from "./commands.ts";
import { Misuse, readArguments } from "./options.ts";

/** Neither file is changed, whatever its schema: copies are read. */
export const run: Run = async (words) => {
  const options = { "all-notes": { type: "boolean" }, out: { type: "string" } } as const;
  const {
    values,
    words: [first = "", second = ""],
  } = readArguments(words, { required: ["FILE", "OTHER"] }, options);
  const { out } = values;
  if (out && [first, second].some((file) => isSameFile(file, out)))
    throw new Misuse("--out must not be one of the diagnostics");
  const [mine, other] = [resolve(first), resolve(second)];
  const sides = { mine, other, coding: readCodingOf(mine) };
  const countUntagged = values["all-notes"] ?? false;
  const found = compareWith(sides, { countUntagged });
  const { notes, untagged, reworded, onlyInA, onlyInB, disagreements, overall, themes } = found;
  console.log(`Notes compared: ${notes}; tagged differently: ${disagreements.length}`);
  console.log(`Tagged by neither, ${countUntagged ? "counted" : "left out"}: ${untagged}`);
  console.log(`Worded differently: ${reworded}; only in A: ${onlyInA}; only in B: ${onlyInB}`);
  console.log(["agreement", "kappa", "alpha", "both", "only A", "only B", "theme"].join("\t"));
  for (const row of [{ ...overall, name: "All themes" }, ...themes]) console.log(lineOf(row));
  if (out) {
    const tables = comparisonTables(sides, countUntagged);
    const { leftOut } = await writeTable(resolve(out), tables);
    if (leftOut.length > 0) console.error(`Not in a CSV file: ${leftOut.join(", ")}`);
  }
  return 0;
};

const lineOf = (row: Agreement & { name: string }): string =>
  [
    ...[row.agreement, row.kappa, row.alpha].map((value) => value?.toFixed(3) ?? "–"),
    ...[row.both, row.onlyA, row.onlyB, row.name],
  ].join("\t");
