/** Groups of fewer people than this stand in no document by themselves: a count of one is a person. */
export const smallestGroup = 3;

/** The rule as it is printed wherever it was applied. */
export const smallGroupRule = `Groups of fewer than ${smallestGroup} people are not shown by themselves; they are in the totals.`;

/**
 * The groups that may stand by themselves beside their total, and whether any may not. One small group left out
 * beside all the others could be worked out from the total: then none stands by itself.
 */
export function groupsToShow<T>(
  groups: readonly T[],
  people: (group: T) => number,
): { shown: T[]; hidden: boolean } {
  const shown = groups.filter((group) => people(group) >= smallestGroup);
  const left = groups.length - shown.length;
  return { shown: left === 1 ? [] : shown, hidden: left > 0 };
}
