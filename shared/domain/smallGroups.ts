import type { RoundResult } from "./voting/result.ts";

/**
 * Groups of fewer people than this stand by themselves in nothing that leaves the file or goes before the room: a
 * count of one is a person. It is about what people said or voted. How many came of a stratum says neither, so
 * attendance is printed as it was.
 */
export const smallestGroup = 3;

/** The rule as it is printed wherever it was applied. */
export const smallGroupRule = `Groups of fewer than ${smallestGroup} people are not shown by themselves; they are in the totals.`;

/** The same where no totals are printed: of what strata said in words. */
export const smallStrataRule = `Strata of fewer than ${smallestGroup} respondents are not shown by themselves.`;

/**
 * The groups that may stand by themselves beside their total, and whether any may not. What is left out is the
 * total less what is shown: where that is fewer people than a group needs, none stands by itself.
 * @param people those whose answers are counted, not those who only were there
 */
export function groupsToShow<T>(
  groups: readonly T[],
  people: (group: T) => number,
): { shown: T[]; hidden: boolean } {
  const small = groups.filter((group) => people(group) < smallestGroup);
  if (small.length === 0) return { shown: [...groups], hidden: false };
  const left = small.reduce((sum, group) => sum + people(group), 0);
  const shown = left < smallestGroup ? [] : groups.filter((group) => !small.includes(group));
  return { shown, hidden: true };
}

/** The strata of a round that may stand by themselves, by their valid ballots: the others are nobody's votes. */
export const strataToShow = ({ strata }: Pick<RoundResult, "strata">) =>
  groupsToShow(strata, ({ tally }) => tally.valid);
