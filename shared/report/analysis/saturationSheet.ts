import { type SaturationRow, saturationOf } from "../../domain/analysis/saturation.ts";
import { smallestGroup, smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import type { Snapshot } from "../snapshot.ts";
import { countedSnapshot } from "./countedSnapshot.ts";
import { speakersOf } from "./peopleBehind.ts";

/** Interviews after one another, and what they still brought. `label` says which: "4 to 6". */
export type SaturationStep = SaturationRow & { label: string };

/**
 * What interviews still brought, in the order in which they were held: always so many together that enough people
 * spoke in them. Who knows when somebody was interviewed would know their row.
 */
export function saturationToPrint(snapshot: Snapshot): {
  steps: SaturationStep[];
  hidden: boolean;
} {
  const counted = countedSnapshot(snapshot);
  const speakers = speakersOf(counted);
  const inInterview = Map.groupBy(counted.notes, ({ interviewId }) => interviewId);
  const groups: string[][] = [];
  let people = new Set<string>();
  let open: string[] = [];
  for (const { id } of counted.interviews) {
    open.push(id);
    for (const note of inInterview.get(id) ?? [])
      for (const personId of speakers(note)) people.add(personId);
    if (people.size < smallestGroup) continue;
    groups.push(open);
    open = [];
    people = new Set();
  }
  // What is left over at the end is too few people's, or nobody's.
  groups.at(-1)?.push(...open);
  if (groups.length === 0) return { steps: [], hidden: people.size > 0 };

  const firstOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0] ?? ""] as const)));
  const rows = saturationOf({
    ...counted,
    interviews: counted.interviews.filter(({ id }) => firstOf.get(id) === id),
    notes: counted.notes.map((note) => ({
      ...note,
      interviewId: firstOf.get(note.interviewId ?? "") ?? null,
    })),
  });
  let held = 0;
  return {
    steps: rows.map((row, i) => {
      const [first, last] = [held + 1, held + (groups[i]?.length ?? 0)];
      held = last;
      return { ...row, label: first === last ? `${first}` : `${first} to ${last}` };
    }),
    hidden: false,
  };
}

/** What interviews still brought, in the order in which they were held. */
export function saturationSheet(snapshot: Snapshot): Sheet {
  const { steps, hidden } = saturationToPrint(snapshot);
  const names = new Map(snapshot.themes.map(({ id, name }) => [id, name]));
  const header = ["Interviews", "Notes", "Themes", "New themes", "Themes so far", "Which are new"];
  return {
    name: "Saturation",
    header,
    rows: [
      ...steps.map((row) => [
        ...[row.label, row.notes, row.themes],
        ...[row.newThemeIds.length, row.soFar],
        row.newThemeIds.map((id) => names.get(id) ?? "").join("; "),
      ]),
      ...(hidden ? [[smallGroupRule, ...header.slice(1).map(() => null)]] : []),
    ],
  };
}
