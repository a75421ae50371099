import type { Counted } from "../analysis/counted.ts";
import { themesWithin } from "../analysis/themesWithin.ts";

/** The two kinds of note that say otherwise than each other. */
export const opposite = { barrier: "good-practice", "good-practice": "barrier" } as const;
export type Leaning = keyof typeof opposite;
const isLeaning = (kind: string): kind is Leaning => Object.hasOwn(opposite, kind);

/** What is on the record of one theme and of those below it. */
export type ThemeFacts = Record<Leaning, readonly string[]> & {
  /** In how many interviews it was raised. */
  raised: number;
};

/** Read once from all notes: they are many, and change less often than what is checked. */
export function themeFacts({
  notes,
  themes,
  interviews,
}: Pick<Counted, "notes" | "themes" | "interviews">): ReadonlyMap<string, ThemeFacts> {
  const within = themesWithin(themes);
  const total = interviews.length;
  const places = new Map(interviews.map(({ id }, i) => [id, i]));
  const raised = new Uint8Array(themes.length * total);
  const lists = themes.map((): Record<Leaning, string[]> => ({ barrier: [], "good-practice": [] }));
  for (const { id, kind, interviewId, offRecord, themeIds } of notes) {
    if (offRecord || themeIds.length === 0) continue;
    const interview = places.get(interviewId ?? "");
    for (const theme of within(themeIds)) {
      if (interview !== undefined) raised[theme * total + interview] = 1;
      if (isLeaning(kind)) lists[theme]?.[kind].push(id);
    }
  }
  const many = (theme: number) =>
    raised.subarray(theme * total, (theme + 1) * total).reduce((sum, each) => sum + each, 0);
  return new Map(
    themes.flatMap(({ id }, i) => (lists[i] ? [[id, { ...lists[i], raised: many(i) }]] : [])),
  );
}
