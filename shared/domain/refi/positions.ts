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
  const length = text.length - seconds.length;
  return {
    length,
    toCodePoint: (unit) => unit - countUntil(seconds.length, (at) => (seconds[at] ?? 0) < unit),
    // The second half of pair number n stands for the code point before place seconds[n] - n.
    toCodeUnit: (point) => point + countUntil(seconds.length, (at) => (seconds[at] ?? 0) - at <= point),
  };
}

/** How many of the first places, in order, a condition holds for. */
function countUntil(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
