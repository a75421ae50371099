import { countUpTo } from "./places.ts";

/**
 * Positions in a text counted in code points, as REFI-QDA has them, and in UTF-16 code units, as a string has
 * them. They differ after each character beyond the first plane (an emoji, say).
 */
export type Positions = {
  toCodePoint: (unit: number) => number;
  toCodeUnit: (point: number) => number;
  /** The length in code points. */
  length: number;
};

export function positionsIn(text: string): Positions {
  /** Where the second halves of surrogate pairs stand, in code units. */
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) seconds.push(index + 1);
  /** The code points that follow each pair. */
  const nexts = seconds.map((unit, at) => unit - at);
  const length = text.length - seconds.length;
  return {
    length,
    toCodePoint: (unit) => unit - countUpTo(seconds, unit, false),
    toCodeUnit: (point) => point + countUpTo(nexts, point),
  };
}
