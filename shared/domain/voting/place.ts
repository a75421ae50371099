import type { TieRule } from "./round.ts";

export type Placed = { index: number; place: number; tied: boolean };

/** Options in order of their places: higher scores first, equal ones by the tie rule; who shares a place stands in the order of the ballot. */
export function place(
  scores: readonly number[],
  support: readonly number[],
  tie: TieRule,
): Placed[] {
  const score = (index: number) => scores[index] ?? 0;
  const supporters = (index: number) => support[index] ?? 0;
  const before = (a: number, b: number) => {
    const byScore = score(b) - score(a);
    return byScore !== 0 || tie !== "support" ? byScore : supporters(b) - supporters(a);
  };
  const order = scores.map((_, index) => index).sort((a, b) => before(a, b) || a - b);
  const placed: Placed[] = [];
  for (const [i, index] of order.entries()) {
    const last = placed[i - 1];
    const shares = last !== undefined && tie !== "order" && before(last.index, index) === 0;
    if (shares) last.tied = true;
    placed.push({ index, place: shares ? last.place : i + 1, tied: shares });
  }
  return placed;
}
