import { type Counted, countedOf, sectionsOf } from "../../domain/analysis/counted.ts";
import { groupsToShow } from "../../domain/smallGroups.ts";
import type { Snapshot } from "../snapshot.ts";

/** What analysis counts of a snapshot: on the record, and nothing that was taken back. */
export const countedSnapshot = ({
  notes,
  themes,
  strata,
  areas,
  frameworks,
  stakeholders,
  interviews,
}: Snapshot): Counted =>
  countedOf({
    notes: notes.map((note) => ({
      ...note,
      themeIds: [...new Set(note.tags.map(({ themeId }) => themeId))],
    })),
    themes,
    strata,
    areas,
    sections: sectionsOf(frameworks),
    stakeholders,
    interviews,
  });

/**
 * The strata that may stand by themselves in what leaves the file ("" for none), and whether any may not. Notes
 * without a stratum are as many people's as could have said them.
 */
export function strataToPrint(counted: Counted): { shown: Set<string>; hidden: boolean } {
  const groups = new Map(counted.strata.map(({ id }) => [id, new Set<string>()]));
  const known = new Map(counted.people.map((person) => [person.id, person]));
  for (const { id, stratumId } of counted.people) if (stratumId) groups.get(stratumId)?.add(id);
  const present = new Map(
    counted.interviews.map(({ id, stakeholderIds }) => [
      id,
      stakeholderIds.filter((personId) => known.has(personId)),
    ]),
  );
  const none = new Set<string>();
  let some = false;
  for (const { stratumId, speakerId, interviewId } of counted.notes) {
    if (stratumId !== null || interviewId === null) continue;
    some = true;
    for (const id of speakerId ? [speakerId] : (present.get(interviewId) ?? [])) none.add(id);
  }
  if (some) groups.set("", none);
  // A stratum that nobody was interviewed of hides nobody.
  const said = new Set(counted.notes.map(({ stratumId }) => stratumId ?? ""));
  const all = [...groups].filter(([key, people]) => people.size > 0 || said.has(key));
  const { shown, hidden } = groupsToShow(all, ([, people]) => people.size);
  return { shown: new Set(shown.map(([key]) => key)), hidden };
}
