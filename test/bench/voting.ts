import type { CountedBallot } from "../../shared/domain/voting/gathered.ts";
import { pairsOf } from "../../shared/domain/voting/paper.ts";
import type { Marks, RoundOption, Rules } from "../../shared/domain/voting/round.ts";
import { count } from "../../shared/domain/voting/tally.ts";
import { readMarks, writeMarks } from "../../shared/domain/voting/written.ts";
import { createRandom, type Random } from "../crash/random.ts";
import { type Bench, type Figure, median, spread, timed } from "./figure.ts";

const people = 2_000;
const laps = 40;
const strata = ["partners", "voluntary", "members", null];

const tie = "share";
const methods: Record<string, Rules> = {
  "ranking by Schulze": { method: "ranking", count: "schulze", places: null, tie },
  "ranking by Borda": { method: "ranking", count: "borda", places: null, tie },
  pairs: { method: "pairwise", tie },
  dots: { method: "dots", dots: 10, cap: 3, tie },
  points: { method: "points", points: 100, tie },
  score: { method: "score", most: 5, tie },
  moscow: { method: "moscow", tie },
  "impact and effort": { method: "impact-effort", most: 5, tie },
  approval: { method: "approval", tie },
  gradients: { method: "gradients", tie },
};

/** Counting a large round, in all and by stratum, and reading a ballot at a key. */
export const voting: Bench = {
  name: "voting",
  missing: () => null,
  run: async () => {
    const figures: Figure[] = [];
    for (const [name, rules] of Object.entries(methods)) counting(figures, name, rules, 40);
    // 40 options make 780 pairs, which nobody answers; 12 make 66.
    counting(figures, "pairs", { method: "pairwise", tie }, 12);
    return [...figures, reading(optionsFor(40))];
  },
};

const optionsFor = (length: number): RoundOption[] =>
  Array.from({ length }, (_, i) => ({
    optionId: `0192a000-0000-7000-8000-${String(i).padStart(12, "0")}`,
    title: `Option ${i + 1}`,
  }));

function counting(figures: Figure[], name: string, rules: Rules, size: number): void {
  const options = optionsFor(size);
  // As they come over the wire or from the file, and not as one loop has made them.
  const ballots = JSON.parse(JSON.stringify(fill(rules, options))) as CountedBallot[];
  const times = Array.from({ length: laps }, () => timed(() => count({ rules, options }, ballots)));
  figures.push({
    name: `count ${people} ballots of ${size} options: ${name}, median`,
    target: rules.method === "ranking" && rules.count === "schulze" ? 100 : 20,
    ...{ measured: median(times), unit: "ms" },
    detail: `${spread(times)} ms, in all and in ${strata.length} strata; the first took ${times[0]?.toFixed(1)} ms`,
  });
}

/** All methods, so that no one of them is alone in a warm cache. */
function reading(options: readonly RoundOption[]): Figure {
  const random = createRandom(7);
  const times: number[] = [];
  for (let lap = 0; lap < laps; lap++)
    for (const rules of Object.values(methods)) {
      if (rules.method === "pairwise") continue;
      const paper = { rules, options };
      const text = writeMarks(paper, marksOf(rules, options, random));
      times.push(timed(() => readMarks(paper, text)));
    }
  return {
    ...{ name: "read a ballot as typed, median", target: 1, measured: median(times), unit: "ms" },
    detail: `${spread(times)} ms; ${options.length} options, every method but pairs`,
  };
}

function fill(rules: Rules, options: readonly RoundOption[]): CountedBallot[] {
  const random = createRandom(3);
  return Array.from({ length: people }, () => ({
    kind: "paper",
    people: 1,
    state: random.chance(0.97) ? "valid" : "spoiled",
    stratumId: strata[random.between(0, strata.length - 1)] ?? null,
    marks: marksOf(rules, options, random),
  }));
}

function marksOf(rules: Rules, options: readonly RoundOption[], random: Random): Marks {
  const each = (mark: () => number[]) =>
    Object.fromEntries(options.map(({ optionId }) => [optionId, mark()]));
  const to = (most: number) => random.between(1, most);
  switch (rules.method) {
    case "dots":
    case "points":
      return shares(rules.method === "dots" ? rules.dots : rules.points, options, random);
    case "ranking":
      return each(() => [to(options.length)]);
    case "pairwise":
      return Object.fromEntries(pairsOf(options).map(({ key }) => [key, [to(3)]]));
    case "impact-effort":
      return each(() => [to(rules.most), to(rules.most)]);
    case "score":
      return each(() => [to(rules.most)]);
    default:
      return each(() => [to(rules.method === "gradients" ? 8 : rules.method === "moscow" ? 4 : 3)]);
  }
}

function shares(total: number, options: readonly RoundOption[], random: Random): Marks {
  const marks: Marks = {};
  for (let i = 0; i < total; i++) {
    const id = options[random.between(0, options.length - 1)]?.optionId ?? "";
    marks[id] = [(marks[id]?.[0] ?? 0) + 1];
  }
  return marks;
}
