import { cleanText } from "../text.ts";

type Range = { start: number; end: number };

/**
 * Cleans a text as every text is cleaned that comes in, and tells where its passages are afterwards. Letters that
 * cleaning puts together stay together, so a passage that began between them begins before both.
 */
export function cleanRanges(
  text: string,
  ranges: readonly Range[],
): { text: string; ranges: Range[] } {
  const clean = cleanText(text);
  if (clean === text) return { text, ranges: [...ranges] };
  const moved = new Map<number, number>();
  const places = new Set(
    ranges.flatMap(({ start, end }) => [startOf(text, start), endOf(text, end)]),
  );
  let [from, length] = [0, 0];
  // Piece by piece: each part of the text is cleaned once, however many passages there are.
  for (const place of [...places].sort((a, b) => a - b)) {
    length += cleanText(text.slice(from, place)).length;
    from = place;
    moved.set(place, Math.min(length, clean.length));
  }
  return {
    text: clean,
    ranges: ranges.map(({ start, end }) => ({
      start: moved.get(startOf(text, start)) ?? 0,
      end: moved.get(endOf(text, end)) ?? 0,
    })),
  };
}

const isMark = (character: string | undefined) => /^[\p{M}\u1160-\u11FF]/u.test(character ?? "");

/** Before a letter, not between it and its accents. */
function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && isMark(text[start])) start--;
  return start;
}

function endOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && isMark(text[end])) end++;
  return end;
}
