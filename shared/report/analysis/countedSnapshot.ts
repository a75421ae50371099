import { type Counted, countedOf, sectionsOf } from "../../domain/analysis/counted.ts";
import { groupsToHold, smallestGroup } from "../../domain/smallGroups.ts";
import type { Snapshot } from "../snapshot.ts";
import { tablesOf } from "./peopleBehind.ts";

/** Asked for by every table of a document. */
const known = new WeakMap<Snapshot, Counted>();

/** What analysis counts of a snapshot: on the record, and nothing that was taken back. */
export function countedSnapshot(snapshot: Snapshot): Counted {
  const counted = known.get(snapshot) ?? readCounted(snapshot);
  known.set(snapshot, counted);
  return counted;
}

const readCounted = ({
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

/** Groups by their ids, "" for none: those that may stand by themselves in what leaves the file, and the others. */
export type Printed = { shown: Set<string>; held: Set<string>; hidden: boolean };
const strataKnown = new WeakMap<Counted, Printed>();

/**
 * The strata that may stand by themselves in what leaves the file ("" for none), and whether any may not. A stratum is
 * as large as those of it who said what is counted: who only was there, or spoke off the record, hides nobody. It
 * counts for all tables alike, because they are read beside each other.
 */
export function strataToPrint(counted: Counted): Printed {
  const printed = strataKnown.get(counted) ?? readStrata(counted);
  strataKnown.set(counted, printed);
  return printed;
}

function readStrata(counted: Counted): Printed {
  const interviewed = Map.groupBy(counted.people, ({ stratumId }) => stratumId ?? "");
  const spoke = tablesOf(counted, ({ stratumId }) => [stratumId ?? ""]);
  const nobody: ReadonlySet<string> = new Set();
  const tables = spoke.map((of) => (key: string) => {
    // Of one or two who were interviewed and are counted nowhere, even that says something.
    const few = key !== "" && (interviewed.get(key)?.length ?? smallestGroup) < smallestGroup;
    return of(key) ?? (few ? nobody : null);
  });
  const isThere = (key: string) => interviewed.has(key) || spoke.some((of) => of(key) !== null);
  const all = counted.strata.map(({ id }) => id).filter(isThere);
  if (spoke.some((of) => of("") !== null)) all.push("");
  const held = groupsToHold(all, tables, "all");
  const shown = new Set(all.filter((key) => !held.has(key)));
  return { shown, held, hidden: held.size > 0 };
}
