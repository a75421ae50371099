import { borda } from "./borda.ts";
import { type Gathered, squareOf } from "./gathered.ts";
import type { Rules } from "./round.ts";
import { betterThan, schulze } from "./schulze.ts";
import { sum } from "./sum.ts";

/**
 * The score of each option by the rules; a higher one comes first. Means are divided once, from whole
 * numbers, so that equal means are equal to the last bit and ties are ties.
 */
export function scoresOf(rules: Rules, n: number, gathered: Gathered): number[] {
  const counts = countsByOption(gathered, n);
  switch (rules.method) {
    case "dots":
    case "points":
      return [...gathered.totals];
    // The mean of those who scored it: a blank is no opinion, not the lowest one. How many scored is said
    // beside it, and a caution where they are few.
    case "score":
      return counts.map((each) => ratio(weighted(each), sum(each)) ?? 0);
    case "ranking":
      return rules.count === "borda"
        ? borda(squareOf(gathered.wins, n), gathered.valid)
        : betterThan(schulze(squareOf(gathered.wins, n))).map((better) => 0 - better);
    // The row sum of paired comparisons (H. A. David, The Method of Paired Comparisons, 1988): with every
    // pair answered it puts options as Borda's count does, and unlike Copeland's it does not forget by how
    // many people a pair was won, nor end in many ties among a few options.
    case "pairwise":
      return counts.map(([won = 0, lost = 0]) => won - lost);
    case "moscow":
      return aheadOf(counts);
    case "approval":
      return counts.map(([approve = 0, oppose = 0]) => approve - oppose);
    // Nine less the mean level, because 1 is full agreement; 0 where nobody said.
    case "gradients":
      return counts.map((each) => ratio(9 * sum(each) - weighted(each), sum(each)) ?? 0);
    case "impact-effort":
      return counts.map((each) => effortScore(each, rules.most));
  }
}

/** The counts of each option apart. */
export const countsByOption = ({ counts, width }: Gathered, n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from(counts.subarray(i * width, (i + 1) * width)));

/** Mean impact and effort of the counts of impact's levels followed by effort's. */
export function meansOf(counts: readonly number[]): {
  impact: number | null;
  effort: number | null;
} {
  const mean = (each: readonly number[]) => ratio(weighted(each), sum(each));
  const half = counts.length / 2;
  return { impact: mean(counts.slice(0, half)), effort: mean(counts.slice(half)) };
}

/** Levels added up. */
const weighted = (counts: readonly number[]) =>
  counts.reduce((all, people, i) => all + people * (i + 1), 0);

const ratio = (of: number, by: number): number | null => (by === 0 ? null : of / by);

/**
 * Mean impact less mean effort: one point of impact is worth one of effort, and turning both scales round
 * turns the order round, which no quotient does. Below every other where one of the two was never said.
 */
function effortScore(counts: readonly number[], most: number): number {
  const [impact, effort] = [counts.slice(0, most), counts.slice(most)];
  const [byImpact, byEffort] = [sum(impact), sum(effort)];
  const difference = weighted(impact) * byEffort - weighted(effort) * byImpact;
  return ratio(difference, byImpact * byEffort) ?? -most;
}

/**
 * More Must comes first, then more Should, then more Could, then fewer Will not: no weights to argue about.
 * The score is the number of options that come behind.
 */
function aheadOf(counts: readonly (readonly number[])[]): number[] {
  const order = (a: readonly number[], b: readonly number[]) => {
    for (const level of [0, 1, 2])
      if (a[level] !== b[level]) return (a[level] ?? 0) - (b[level] ?? 0);
    return (b[3] ?? 0) - (a[3] ?? 0);
  };
  return counts.map((each) => counts.filter((other) => order(each, other) > 0).length);
}
