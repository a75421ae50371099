import type { CountedBallot, Gathered } from "./gathered.ts";
import { pairsOf } from "./paper.ts";
import type { RoundOption } from "./round.ts";

/**
 * Comparisons and ranks. Of the ranks only the order counts: 1, 1, 3 says what 1, 1, 2 does. Options without
 * a rank are equal, below the others.
 */
export function gatherRankings(
  into: Gathered,
  options: readonly RoundOption[],
  ballots: readonly CountedBallot[],
): void {
  const n = options.length;
  const { wins, counts, support } = into;
  const ranks = new Uint32Array(n);
  // Options in the order of their ranks, sorted by counting: `ends[rank]` is where the next rank begins.
  const order = new Uint32Array(n);
  const ends = new Uint32Array(n + 2);
  for (const { kind, marks } of ballots) {
    if (kind === "count") continue;
    ends.fill(0);
    for (let i = 0; i < n; i++) {
      const rank = marks[options[i]!.optionId]?.[0] ?? 0;
      ranks[i] = rank >= 1 && rank <= n && Number.isInteger(rank) ? rank : n + 1;
      ends[ranks[i]!]!++;
    }
    for (let rank = 1; rank <= n + 1; rank++) ends[rank]! += ends[rank - 1]!;
    const ranked = ends[n]!;
    const next = ends.slice();
    for (let i = n - 1; i >= 0; i--) order[--next[ranks[i]!]!] = i;
    for (let at = 0; at < ranked; at++) {
      const upper = order[at]!;
      const rank = ranks[upper]!;
      for (let below = ends[rank]!; below < n; below++) wins[upper * n + order[below]!]!++;
      counts[upper * n + ends[rank - 1]!]!++;
      support[upper]!++;
    }
  }
}

/**
 * Comparisons of pairs: won, lost and even ones of each option. Support is the people who preferred it
 * at least once; of a group the fewest that can be.
 */
export function gatherPairs(
  into: Gathered,
  options: readonly RoundOption[],
  ballots: readonly CountedBallot[],
): void {
  const n = options.length;
  const { wins, counts, support } = into;
  const pairs = pairsOf(options);
  const most = new Float64Array(n);
  for (const { kind, marks } of ballots) {
    most.fill(0);
    for (const { key, first, second } of pairs) {
      const mark = marks[key];
      if (mark === undefined) continue;
      const [choice = 0] = mark;
      const paper = kind === "paper";
      const forFirst = paper ? (choice === 1 ? 1 : 0) : choice;
      const forSecond = paper ? (choice === 2 ? 1 : 0) : (mark[1] ?? 0);
      const even = paper ? (choice === 3 ? 1 : 0) : (mark[2] ?? 0);
      wins[first * n + second]! += forFirst;
      wins[second * n + first]! += forSecond;
      counts[first * 3 + 2]! += even;
      counts[second * 3 + 2]! += even;
      if (forFirst > most[first]!) most[first] = forFirst;
      if (forSecond > most[second]!) most[second] = forSecond;
    }
    for (let i = 0; i < n; i++) support[i]! += most[i]!;
  }
  // Won and lost are sums of the comparisons.
  for (const { first, second } of pairs) {
    const [won, lost] = [wins[first * n + second]!, wins[second * n + first]!];
    counts[first * 3]! += won;
    counts[first * 3 + 1]! += lost;
    counts[second * 3]! += lost;
    counts[second * 3 + 1]! += won;
  }
}
