import {
  type CountRule,
  countRules,
  countWords,
  methodWords,
  type Round,
} from "../../../shared/domain/voting/round.ts";

/** One count to compare: a round, and for rankings by which rule. */
export type Count = { value: string; label: string; roundId: string; rule: CountRule | null };

/** All counts of these rounds that may be seen: rankings can be counted by either rule. */
export function countsOf(rounds: readonly Round[]): Count[] {
  return rounds
    .filter(({ entered, hidden, closedAt }) => entered > 0 && !(hidden && closedAt === null))
    .flatMap(({ id, number, rules }): Count[] => {
      const label = `Round ${number}, ${methodWords[rules.method].toLowerCase()}`;
      if (rules.method !== "ranking") return [{ value: id, label, roundId: id, rule: null }];
      return countRules
        .toSorted((a, b) => Number(b === rules.count) - Number(a === rules.count))
        .map((rule) => ({
          ...{ value: `${id} ${rule}`, roundId: id, rule },
          label: `${label}, ${countWords[rule]}${rule === rules.count ? "" : " instead"}`,
        }));
    });
}

/** What is compared before anything is chosen: the round that is open, and another round or its other counting. */
export function defaultPair(
  counts: readonly Count[],
  roundId?: string,
): [string | undefined, string | undefined] {
  const at = Math.max(
    0,
    counts.findIndex((count) => count.roundId === roundId),
  );
  const left = counts[at];
  const right =
    counts.find((count) => count.roundId !== left?.roundId) ??
    counts.find((count) => count.value !== left?.value);
  return [left?.value, right?.value];
}
