import type { Tag } from "./note.ts";

/** A stretch of a note's text over which the same passages lie. */
export type Segment = { start: number; text: string; tagIds: string[] };

/** Cuts a note's text where tagged passages begin and end. Passages may overlap. */
export function segments(
  text: string,
  tags: readonly Pick<Tag, "id" | "start" | "end">[],
): Segment[] {
  const passages = tags.flatMap(({ id, start, end }) =>
    start === null || end === null ? [] : [{ id, start, end: Math.min(end, text.length) }],
  );
  const cuts = new Set([0, text.length]);
  for (const { start, end } of passages)
    if (start < end) {
      cuts.add(start);
      cuts.add(end);
    }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start, places[i + 1]),
    tagIds: passages.filter((each) => each.start <= start && each.end > start).map(({ id }) => id),
  }));
}
