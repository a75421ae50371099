import type { Plan, ReportingDetail } from "./plan.ts";
import { planOn, planRows } from "./progress.ts";
import type { Rag } from "./rag.ts";
import { spokenSince } from "./words.ts";

/** Outputs by colour; `none`: no colour was given. */
export type RagCounts = Record<Rag | "none", number>;
export type CountsOnDay = { date: string; counts: RagCounts };

/** How many outputs had which colour at the end of a day. */
export function countsOn(plan: Plan, date: string): RagCounts {
  const counts: RagCounts = { red: 0, amber: 0, green: 0, none: 0 };
  for (const { output } of planRows(planOn(plan, date))) counts[output.rag ?? "none"]++;
  return counts;
}

/** The counts of each reporting date, oldest first, with the plan as it is now last where it is given. */
export function countsOver(
  reportings: readonly ReportingDetail[],
  now?: { date: string; plan: Plan },
): (CountsOnDay & { title: string })[] {
  const kept = reportings
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
    .map(({ date, title, plan }) => ({ date, title, counts: countsOn(plan, date) }));
  return now
    ? [...kept, { date: now.date, title: "Now", counts: countsOn(now.plan, now.date) }]
    : kept;
}

const words: [keyof RagCounts, string][] = [
  ["green", "green"],
  ["amber", "amber"],
  ["red", "red"],
  ["none", "with no colour"],
];

/** The counts in words, and what they were: "14 green, was 12 in March". None then and none now is left out. */
export function countsWords(now: CountsOnDay, before?: CountsOnDay): string[] {
  return words.flatMap(([rag, word]) => {
    const count = now.counts[rag];
    const was = before?.counts[rag] ?? 0;
    if (count === 0 && was === 0) return [];
    if (!before) return [`${count} ${word}`];
    const since = spokenSince(before.date, now.date);
    return [`${count} ${word}, ${count === was ? `as ${since}` : `was ${was} ${since}`}`];
  });
}
