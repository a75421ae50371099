import type { Finding } from "../finding.ts";
import { isUsable } from "../strength.ts";
import type { Raised } from "./check.ts";
import type { Grounds } from "./grounds.ts";
import { type Leaning, opposite } from "./themeFacts.ts";

const leaningWords: Record<Leaning, [one: string, many: string]> = {
  barrier: ["barrier", "barriers"],
  "good-practice": ["note of good practice", "notes of good practice"],
};

/**
 * Notes that say otherwise and are no evidence of it, for or against: on a theme that at least half of its supporting
 * notes are tagged with, good practice where those are mainly barriers, barriers where they are mainly good practice.
 */
export function leftOut(
  finding: Pick<Finding, "id" | "evidence">,
  { notes, themeFacts, themes }: Pick<Grounds, "notes" | "themeFacts" | "themes">,
): Raised[] {
  const weighed = new Set(finding.evidence.map(({ noteId }) => noteId));
  const supporting = finding.evidence.flatMap((entry) => {
    const note = isUsable(entry) && entry.stance === "supports" ? notes.get(entry.noteId) : null;
    return note ? [note] : [];
  });
  const leaning = leaningOf(supporting.map(({ kind }) => kind));
  if (leaning === null) return [];
  const kind = opposite[leaning];
  const counts = new Map<string, number>();
  for (const { themeIds } of supporting)
    for (const id of themeIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([themeId, count]): Raised[] => {
    if (count * 2 < supporting.length) return [];
    const out = (themeFacts.get(themeId)?.[kind] ?? []).filter((id) => !weighed.has(id));
    if (out.length === 0) return [];
    const [one, many] = leaningWords[kind];
    const what = out.length === 1 ? `1 ${one}` : `${out.length} ${many}`;
    return [
      {
        kind: "left-out",
        text: `${what} on ${themes.get(themeId)?.name ?? ""} ${out.length === 1 ? "is" : "are"} not weighed here`,
        facts: [themeId, ...out],
        filter: { themeId, kind, offRecord: false, withdrawn: false, notFindingId: finding.id },
      },
    ];
  });
}

/** What supports it, mainly; null where it is neither. */
function leaningOf(kinds: readonly string[]): Leaning | null {
  const barriers = kinds.filter((kind) => kind === "barrier").length;
  const good = kinds.filter((kind) => kind === "good-practice").length;
  if (barriers === good) return null;
  return barriers > good ? "barrier" : "good-practice";
}
