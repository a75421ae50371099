import { levelWords } from "./levels.ts";
import type { Paper } from "./paper.ts";
import type { Ballot } from "./round.ts";

export type CountedBallot = Pick<Ballot, "kind" | "people" | "state" | "marks" | "stratumId">;

/** Everything about some ballots that their result follows from; what two groups gathered adds up. */
export type Gathered = {
  people: number;
  valid: number;
  spoiled: number;
  abstained: number;
  /** Dots or points of each option. */
  totals: Float64Array;
  support: Float64Array;
  /** `width` counts of each option, one option after the other. */
  counts: Float64Array;
  width: number;
  /** People who prefer option i to option j, at i × n + j; empty where nothing is compared. */
  wins: Float64Array;
};

export function nothingGathered({ rules, options }: Paper): Gathered {
  const n = options.length;
  const compared = rules.method === "ranking" || rules.method === "pairwise";
  const width =
    rules.method === "ranking"
      ? n
      : rules.method === "pairwise"
        ? 3
        : levelWords(rules).length * (rules.method === "impact-effort" ? 2 : 1);
  return {
    ...{ people: 0, valid: 0, spoiled: 0, abstained: 0, width },
    totals: new Float64Array(n),
    support: new Float64Array(n),
    counts: new Float64Array(n * width),
    wins: new Float64Array(compared ? n * n : 0),
  };
}

/** Both together; `into` becomes the sum. */
export function addGathered(into: Gathered, other: Gathered): void {
  for (const name of ["people", "valid", "spoiled", "abstained"] as const)
    into[name] += other[name];
  for (const name of ["totals", "support", "counts", "wins"] as const)
    for (const [i, value] of other[name].entries()) into[name][i] = (into[name][i] ?? 0) + value;
}

/** Adds to one place of many. */
export function addAt(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] ?? 0) + amount;
}

/** Rows of n × n values in one row. */
export const squareOf = (values: Float64Array, n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from(values.subarray(i * n, (i + 1) * n)));
