/** A half-open range of UTF-16 code units. */
export type Range = { start: number; end: number };

/**
 * Keeps a passage on its words when the text around it is edited. The edit is taken as one replacement
 * between the longest common beginning and end. What is put in right before or after a passage does not
 * become part of it; a passage that is wholly replaced is lost (null).
 */
export function carryRange(before: string, after: string, range: Range): Range | null {
  const { from, to, put } = findEdit(before, after, range);
  const inserted = from === to;
  if (!inserted && range.start >= from && range.end <= to) return null;
  const shift = put - (to - from);
  const startsBefore = range.start < from || (range.start === from && !inserted);
  const start = startsBefore ? range.start : range.start >= to ? range.start + shift : from + put;
  const endsAfter = range.end > to || (range.end === to && !inserted);
  const end = endsAfter ? range.end + shift : Math.min(range.end, from);
  return end > start ? { start, end } : null;
}

/** What of `before` was replaced, and by how many code units. */
function findEdit(before: string, after: string, range: Range) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  // Among like characters ("aab" → "aaab") the edit could be at several places: one that leaves the passage alone.
  const early = range.start - (before.length - shorter);
  if (head < range.end && early >= shorter - tail) head = Math.min(head, early);
  tail = Math.min(tail, shorter - head);
  const to = before.length - tail;
  return { from: head, to, put: after.length - tail - head };
}
