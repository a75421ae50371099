/** What is selected in a long list, by id. */
export type Selection = {
  ids: ReadonlySet<string>;
  /** What was selected before the range that is being drawn. */
  base: ReadonlySet<string>;
  /** The place at which that range began; null where none is being drawn. */
  anchor: number | null;
};

/** These and no others. */
export function selectionOf(given: Iterable<string>): Selection {
  const ids = new Set(given);
  return { ids, base: ids, anchor: null };
}

/** Takes one in, or out where it was in. */
export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return selectionOf(ids);
}

/**
 * Draws a range that began at `anchor`: it can grow, shrink and turn round, and leaves what was selected before.
 * @param ids all that stand between the anchor and the place reached
 */
export const drawRange = (
  selection: Selection,
  anchor: number,
  ids: Iterable<string>,
): Selection => ({ ids: selection.base.union(new Set(ids)), base: selection.base, anchor });

/** Ends the range: the next one begins where the cursor then is. */
export const endRange = (selection: Selection): Selection =>
  selection.anchor === null ? selection : selectionOf(selection.ids);

/** Lets go of what is no longer in the list. */
export const keepOnly = (selection: Selection, there: Iterable<string>): Selection =>
  selectionOf(selection.ids.intersection(new Set(there)));
