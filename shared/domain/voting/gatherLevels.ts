import { addAt, type CountedBallot, type Gathered } from "./gathered.ts";
import type { RoundOption, Rules } from "./round.ts";
import { sum } from "./sum.ts";

/**
 * Scores, moscow, approval and gradients: people at each level. Support is the people who said something
 * for the option: all who scored it; must, should and could; approvals; gradients up to support with
 * reservations.
 */
export function gatherLevels(
  into: Gathered,
  rules: Rules,
  options: readonly RoundOption[],
  ballots: readonly CountedBallot[],
): void {
  const { width } = into;
  const supporting = { moscow: 3, approval: 1, gradients: 3 } as Partial<Record<string, number>>;
  const support = supporting[rules.method] ?? width;
  for (const { kind, marks } of ballots)
    for (const [i, { optionId }] of options.entries()) {
      const mark = marks[optionId];
      if (mark === undefined) continue;
      if (kind === "count") {
        for (let level = 0; level < width; level++)
          addAt(into.counts, i * width + level, mark[level] ?? 0);
        addAt(into.support, i, sum(mark.slice(0, support)));
        continue;
      }
      const level = mark[0] ?? 0;
      if (!(level >= 1 && level <= width)) continue;
      addAt(into.counts, i * width + level - 1, 1);
      if (level <= support) addAt(into.support, i, 1);
    }
}

/** Impact's levels, then effort's. Support is the people who said either. */
export function gatherEfforts(
  into: Gathered,
  options: readonly RoundOption[],
  ballots: readonly CountedBallot[],
): void {
  const { width } = into;
  const half = width / 2;
  for (const { kind, marks } of ballots)
    for (const [i, { optionId }] of options.entries()) {
      const mark = marks[optionId];
      if (mark === undefined) continue;
      if (kind === "count") {
        for (let level = 0; level < width; level++)
          addAt(into.counts, i * width + level, mark[level] ?? 0);
        addAt(into.support, i, Math.max(sum(mark.slice(0, half)), sum(mark.slice(half))));
        continue;
      }
      const [impact = 0, effort = 0] = mark;
      const has = (level: number) => level >= 1 && level <= half;
      if (has(impact)) addAt(into.counts, i * width + impact - 1, 1);
      if (has(effort)) addAt(into.counts, i * width + half + effort - 1, 1);
      if (has(impact) || has(effort)) addAt(into.support, i, 1);
    }
}
