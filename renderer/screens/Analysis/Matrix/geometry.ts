import type { Line } from "./lines.ts";

/** Sizes in pixels: told, not measured, so that only what is on the screen is drawn. */
export const sizes = { head: 46, rowHead: 136, column: 212, row: 108, group: 30 };

const heightOf = ({ kind }: Line): number => sizes[kind];

/** Where each line begins, and after the last one the height of all. */
export function topsOf(lines: readonly Line[]): number[] {
  const tops = [0];
  for (const line of lines) tops.push((tops.at(-1) ?? 0) + heightOf(line));
  return tops;
}

/** What of the matrix is in sight: how far it is scrolled, and the room beneath and beside its heads. */
export type Sight = { top: number; left: number; width: number; height: number };

/** The first and the last line in sight, with one more on either side. */
export function linesInSight(tops: readonly number[], { top, height }: Sight): [number, number] {
  const end = tops.length - 2;
  let first = tops.findIndex((at) => at > top) - 1;
  if (first < 0) first = Math.max(0, end);
  let last = first;
  while (last < end && (tops[last + 1] ?? 0) < top + height) last++;
  return [Math.max(0, first - 1), Math.min(end, last + 1)];
}

/** The first and the last column in sight, with one more on either side. */
export function columnsInSight(count: number, { left, width }: Sight): [number, number] {
  const first = Math.floor(left / sizes.column) - 1;
  const last = Math.ceil((left + width) / sizes.column);
  return [Math.max(0, Math.min(first, count - 1)), Math.min(count - 1, last)];
}

/** How far to scroll so that a stretch is in sight; as it is where it is. */
export function scrollTo(now: number, room: number, start: number, size: number): number {
  if (start < now) return start;
  return Math.max(now, start + size - room);
}
