import type { Counted } from "./counted.ts";

export type SaturationRow = {
  interviewId: string;
  number: number;
  startedAt: string | null;
  notes: number;
  /** Themes that notes of it are tagged with, themselves. */
  themes: number;
  /** Those that no interview before it had. */
  newThemeIds: string[];
  /** Themes had so far. */
  soFar: number;
};

/** How many new themes each interview still brought, in the order in which they were held. */
export function saturationOf({ interviews, notes, themes }: Counted): SaturationRow[] {
  const inInterview = Map.groupBy(notes, (note) => note.interviewId);
  const had = new Set<string>();
  return interviews.map(({ id, number, startedAt }) => {
    const own = inInterview.get(id) ?? [];
    const raised = new Set(own.flatMap(({ themeIds }) => themeIds));
    const fresh = themes
      .map((theme) => theme.id)
      .filter((each) => raised.has(each) && !had.has(each));
    for (const each of fresh) had.add(each);
    return {
      ...{ interviewId: id, number, startedAt },
      ...{ notes: own.length, themes: raised.size, newThemeIds: fresh, soFar: had.size },
    };
  });
}
