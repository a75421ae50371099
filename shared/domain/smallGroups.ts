/** Groups of fewer people than this stand in no document by themselves: a count of one is a person. */
export const smallestGroup = 3;

/** The rule as it is printed wherever it was applied. */
export const smallGroupRule = `Groups of fewer than ${smallestGroup} people are not shown by themselves; they are in the totals.`;
