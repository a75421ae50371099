import { cpus, loadavg } from "node:os";
import { analysis } from "./analysis.ts";
import { ballots } from "./ballots.ts";
import { board } from "./board.ts";
import { commit } from "./commit.ts";
import { crash } from "./crash.ts";
import { exporting } from "./export.ts";
import { type Bench, type Figure, round } from "./figure.ts";
import { painting } from "./painting.ts";
import { search } from "./search.ts";
import { start } from "./start.ts";
import { suggest } from "./suggest.ts";
import { typing } from "./typing.ts";
import { typist } from "./typist.ts";
import { voting } from "./voting.ts";

const benches: Bench[] = [
  commit,
  search,
  analysis,
  painting,
  board,
  voting,
  ballots,
  typing,
  typist,
  suggest,
  exporting,
  start,
  crash,
];

/** Runs the benches one after another and prints what was measured beside what was wanted. */
export async function main(words: string[]): Promise<number> {
  const only = words.includes("--only") ? words[words.indexOf("--only") + 1] : null;
  const long = words.includes("--long");
  const chosen = benches.filter((bench) => !only || bench.name === only);
  if (chosen.length === 0) {
    console.error(
      `bench: no bench is called ${only}. There are: ${benches.map((each) => each.name).join(", ")}`,
    );
    return 2;
  }
  const figures: Figure[] = [];
  const missing: string[] = [];
  console.log(
    `${cpus().length} processors (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`,
  );
  for (const bench of chosen) {
    if (bench.onlyLong && !long) {
      missing.push(`${bench.name}: not measured, takes long; ask for it with --long`);
      continue;
    }
    const lacking = bench.missing();
    if (lacking) {
      missing.push(`${bench.name}: not measured, ${lacking}`);
      continue;
    }
    console.log(`${bench.name}: measuring, load ${round(loadavg()[0] ?? 0, 1)} …`);
    figures.push(...(await bench.run()));
  }
  print(figures);
  for (const each of missing) console.log(each);
  return 0;
}

function print(figures: Figure[]): void {
  const rows = figures.map((each) => ({
    figure: each.name,
    target: `≤ ${each.target} ${each.unit}`,
    measured: `${round(each.measured)} ${each.unit}`,
    ratio: each.target === 0 ? "" : round(each.measured / each.target),
    verdict: each.measured <= each.target ? "ok" : "short",
  }));
  console.table(rows);
  for (const { name, detail } of figures) console.log(`${name}: ${detail}`);
}
