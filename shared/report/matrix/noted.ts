import { rowsOfPeople, rowsOfStrata } from "../../domain/analysis/cellNotes.ts";
import { themesWithin } from "../../domain/analysis/themesWithin.ts";
import type { MatrixRows } from "../../domain/summary.ts";
import { isOfSilent } from "../../domain/summary.ts";
import { countedSnapshot } from "../analysis/countedSnapshot.ts";
import { readFacts } from "../facts.ts";
import type { Snapshot } from "../snapshot.ts";

/**
 * For each row of the framework matrix the themes on which there are notes that may be printed there: none that is off
 * the record or was taken back, and none that is, or may be, of somebody else who is not for attribution.
 */
export function notedThemes(
  snapshot: Snapshot,
  which: MatrixRows,
): ReadonlyMap<string, ReadonlySet<string>> {
  const { people, notes, unattributed } = readFacts(snapshot);
  const counted = countedSnapshot(snapshot);
  const silent = (personId: string) => people.get(personId)?.attribution === "none";
  const present = new Map(snapshot.interviews.map((each) => [each.id, each.stakeholderIds]));
  const rowsOf = which === "people" ? rowsOfPeople(present) : rowsOfStrata;
  const within = themesWithin(counted.themes);
  const noted = new Map<string, Set<string>>();
  for (const each of counted.notes) {
    const note = notes.get(each.id);
    if (!note || each.themeIds.length === 0) continue;
    const themes = [...within(each.themeIds)];
    for (const row of rowsOf(each)) {
      if (isOfSilent(note, which === "people" ? row : null, silent, unattributed)) continue;
      const own = noted.get(row) ?? new Set();
      noted.set(row, own);
      for (const place of themes) own.add(counted.themes[place]?.id ?? "");
    }
  }
  return noted;
}

const notWritten = "Not written";
const noNotes = "No notes";

/** What stands where nothing is written. @param noted null for who is not for attribution: then nothing is told */
export const unwritten = (noted: ReadonlySet<string> | null, themeId: string): string =>
  noted && !noted.has(themeId) ? noNotes : notWritten;

/** Says what the words of the cells without a summary mean. */
export const unwrittenRule = `“${notWritten}” stands where there is no summary; “${noNotes}” where, moreover, there are no notes that may be printed. Of people who are not for attribution it says “${notWritten}” either way.`;
