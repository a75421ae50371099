type Dated = { id: string; date: string };

const isBefore = (a: Dated, b: Dated): boolean =>
  a.date < b.date || (a.date === b.date && a.id < b.id);

/** The states of a plan that were kept before one of them, oldest first; of one day, by when they were kept. */
export const reportingsBefore = <T extends Dated>(states: readonly T[], of: Dated): T[] =>
  states.filter((each) => isBefore(each, of)).toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
