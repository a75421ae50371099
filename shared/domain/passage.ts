/** A half-open range of UTF-16 code units. */
export type Range = { start: number; end: number };

/**
 * Keeps a passage on its words when the text around it is edited. The edit is taken as one replacement
 * between the longest common beginning and end. A passage that is wholly replaced is lost (null).
 */
export function carryRange(before: string, after: string, range: Range): Range | null {
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  const editEnd = before.length - tail;
  const newEnd = after.length - tail;
  const shift = newEnd - editEnd;
  const start =
    range.start <= head ? range.start : range.start >= editEnd ? range.start + shift : newEnd;
  const end = range.end >= editEnd ? range.end + shift : Math.min(range.end, head);
  return end > start ? { start, end } : null;
}
