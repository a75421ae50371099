import type { Theme } from "./theme.ts";
import { withDescendants } from "./theme.ts";

/** Notes of one interview that are tagged with one theme, by stratum of the speaker. */
export type GridCount = {
  themeId: string;
  stratumId: string | null;
  interviewId: string;
};

/** A theme's row: in how many interviews it was raised, per stratum and in all, children included. */
export type GridRow = {
  themeId: string;
  /** stratum id ("" for none) → number of interviews */
  interviews: Record<string, number>;
  total: number;
};

/**
 * Theme × stratum by interviews. An interview counts once per theme and stratum however many notes it has;
 * an interview with people of two strata counts in both columns and once in the total.
 */
export function rollUp(
  themes: readonly Pick<Theme, "id" | "parentId">[],
  counts: readonly GridCount[],
): GridRow[] {
  const byTheme = Map.groupBy(counts, (count) => count.themeId);
  return themes.map((theme) => {
    const strata = new Map<string, Set<string>>();
    const all = new Set<string>();
    for (const themeId of withDescendants(themes, theme.id))
      for (const { stratumId, interviewId } of byTheme.get(themeId) ?? []) {
        const key = stratumId ?? "";
        const set = strata.get(key) ?? new Set<string>();
        strata.set(key, set.add(interviewId));
        all.add(interviewId);
      }
    const interviews = Object.fromEntries([...strata].map(([key, set]) => [key, set.size]));
    return { themeId: theme.id, interviews, total: all.size };
  });
}
