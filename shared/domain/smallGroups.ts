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

/** The same beside notes one by one. */
export const besideNotesRule = `Strata and areas of fewer than ${smallestGroup} people are not named beside a note.`;

/** Why nothing of a group leaves the file where it is asked for by name. */
export const heldBackWords = (what: "stratum" | "area") =>
  `The notes of this ${what} do not leave the file by themselves: fewer than ${smallestGroup} people said them, or what so few said could be worked out from them.`;

/**
 * The groups that may stand by themselves beside their total, and whether any may not. What is left out is the
 * total less what is shown: where that is fewer people than a group needs, none stands by itself.
 * @param people those whose answers are counted, not those who only were there
 */
function groupsToShow<T>(
  groups: readonly T[],
  people: (group: T) => number,
): { shown: T[]; hidden: boolean } {
  const small = groups.filter((group) => people(group) < smallestGroup);
  if (small.length === 0) return { shown: [...groups], hidden: false };
  const left = small.reduce((sum, group) => sum + people(group), 0);
  const shown = left < smallestGroup ? [] : groups.filter((group) => !small.includes(group));
  return { shown, hidden: true };
}

/**
 * The groups that may not stand by themselves in tables that are read beside each other: those that are small in any
 * of them, and, where what is left out of one of them would be too few people's, as many more as it takes.
 * @param tables for each, the people behind what it counts of a group; null where the group is not in it
 * @param more the smallest of the others, one after another; otherwise all of them at once
 */
export function groupsToHold<T>(
  groups: readonly T[],
  tables: readonly ((group: T) => ReadonlySet<string> | null)[],
  more: "smallest" | "all",
): Set<T> {
  const sizes = (group: T) => tables.flatMap((of) => of(group)?.size ?? []);
  const isFew = (size: number) => size < smallestGroup;
  const held = new Set(groups.filter((group) => sizes(group).some(isFew)));
  const isWorkedOut = () =>
    tables.some((of) => {
      const left = [...held].flatMap((group) => of(group) ?? []);
      return left.length > 0 && isFew(new Set(left.flatMap((people) => [...people])).size);
    });
  const others = groups
    .filter((group) => !held.has(group) && sizes(group).length > 0)
    .toSorted((a, b) => Math.min(...sizes(a)) - Math.min(...sizes(b)));
  for (const group of others) {
    if (!isWorkedOut()) break;
    for (const each of more === "all" ? others : [group]) held.add(each);
  }
  return held;
}

/** The strata of a round that may stand by themselves, by their valid ballots: the others are nobody's votes. */
export const strataToShow = ({ strata }: Pick<RoundResult, "strata">) =>
  groupsToShow(strata, ({ tally }) => tally.valid);
