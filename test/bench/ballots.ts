import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Backend, createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { fillNew, makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import type { Marks, Rules } from "../../shared/domain/voting/round.ts";
import { createRandom, type Random } from "../crash/random.ts";
import { type Bench, type Figure, median, quantile, round, spread, timed } from "./figure.ts";

const machine = realMachine("bench");

/** Entering ballots and counting the round again after each, through the contract, as the scribe's screen does. */
export const ballots: Bench = {
  name: "ballots",
  missing: () => null,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    const file = join(folder, "Ballots.soundings");
    const front = { title: "Bench", authority: "Nowhere" };
    makeDiagnostic(file, machine, fillNew(resourcesFolder, front));
    const backend = createBackend(file, machine);
    try {
      return [...entering(backend), ...counting(backend)];
    } finally {
      backend.close();
      rmSync(folder, { recursive: true });
    }
  },
};

type Method = { name: string; rules: Rules; marks: (random: Random, ids: string[]) => Marks };

const tie = "share";
const methods: Method[] = [
  {
    name: "dots",
    rules: { method: "dots", dots: 5, cap: null, tie },
    marks: (random, ids) => ({ [ids[random.between(0, ids.length - 1)] ?? ""]: [5] }),
  },
  {
    name: "Schulze",
    rules: { method: "ranking", count: "schulze", places: null, tie },
    marks: (random, ids) =>
      Object.fromEntries(shuffled(random, ids).map((optionId, i) => [optionId, [i + 1]])),
  },
];

function shuffled(random: Random, ids: readonly string[]): string[] {
  const keyed = ids.map((id) => ({ id, key: random.next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ id }) => id);
}

function start(backend: Backend, { name, rules }: Method, count: number) {
  const { id: workshopId } = backend.call("workshop.add", { title: name });
  const options = Array.from({ length: count }, (_, i) => ({ title: `Option ${i + 1}` }));
  const { ids } = backend.call("option.add", { workshopId, options });
  const { id } = backend.call("round.add", { workshopId, title: name, rules, optionIds: ids });
  return { id, ids };
}

/** 200 ballots of 12 options: what passes between a ballot and the new tally. */
function entering(backend: Backend): Figure[] {
  const strata = backend.call("diagnostic.get", {}).strata;
  return methods.map((method) => {
    const random = createRandom(7);
    const { id: roundId, ids } = start(backend, method, 12);
    const entered: number[] = [];
    const counted: number[] = [];
    for (let n = 0; n < 200; n++) {
      const stratumId = strata[n % strata.length]?.id ?? null;
      const ballot = { roundId, stratumId, marks: method.marks(random, ids) };
      entered.push(timed(() => backend.call("ballot.add", ballot)));
      counted.push(timed(() => backend.call("round.result", { id: roundId })));
    }
    const both = entered.map((time, i) => time + (counted[i] ?? 0));
    return {
      name: `${method.name}: enter one of 200 ballots of 12 options and count again, p95`,
      ...{ target: 50, measured: quantile(both, 0.95), unit: "ms" },
      detail: `entering ${spread(entered)} ms; counting ${spread(counted)} ms; slowest ${round(Math.max(...both))} ms`,
    };
  });
}

/** 2,000 ballots of 40 options, read from the file and counted. */
function counting(backend: Backend): Figure[] {
  return methods.map((method) => {
    const random = createRandom(8);
    const { id: roundId, ids } = start(backend, method, 40);
    for (let n = 0; n < 2_000; n++)
      backend.call("ballot.add", { roundId, marks: method.marks(random, ids) });
    const times = Array.from({ length: 20 }, () =>
      timed(() => backend.call("round.result", { id: roundId })),
    );
    const target = method.rules.method === "ranking" ? 100 : 20;
    return {
      name: `${method.name}: count 2,000 ballots of 40 options, read from the file`,
      ...{ target, measured: median(times), unit: "ms", detail: `${spread(times)} ms` },
    };
  });
}
