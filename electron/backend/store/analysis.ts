import {
  type Counted,
  type CountedNote,
  countedOf,
  sectionsOf,
} from "../../../shared/domain/analysis/counted.ts";
import type { Sql } from "../db/sql.ts";
import { listAreas } from "./area.ts";
import { changedSince, type JournalMark, journalMark } from "./changed.ts";
import { readCountedNotes } from "./countedNotes.ts";
import { listFrameworks } from "./framework.ts";
import { listDetails } from "./interview.ts";
import { listStakeholders } from "./stakeholder.ts";
import type { Store } from "./store.ts";

/** What was read last of each open file, how much had been written to it by then, and how far its journal was. */
const kept = new WeakMap<Sql, { changes: number; mark: JournalMark; counted: Counted }>();

/** Everything that analysis counts. Read once for all tables; then only notes that were written since. */
export function readCounted(store: Store): Counted {
  const { sql } = store;
  const changes = sql.get<{ n: number }>("SELECT total_changes() AS n")?.n ?? 0;
  const known = kept.get(sql);
  if (known?.changes === changes) return known.counted;
  const mark = journalMark(store);
  const notes = known ? upToDate(store, known.mark, known.counted.notes) : null;
  const counted = countedOf({
    notes: notes ?? readCountedNotes(store),
    stakeholders: listStakeholders(store),
    interviews: listDetails(store),
    themes: sql.all("SELECT id, parentId FROM theme ORDER BY position, id"),
    strata: sql.all("SELECT id FROM stratum ORDER BY position, id"),
    areas: listAreas(store),
    sections: sectionsOf(listFrameworks(store)),
  });
  kept.set(sql, { changes, mark, counted });
  return counted;
}

/** Tables by which many notes change at once: who may be counted, and where. */
const wide = new Set([
  "stakeholder",
  "participation",
  "interview",
  "workshop",
  "theme",
  "question",
]);

/** Tables whose rows are each part of a note. */
const parts = new Set(["tag", "noteArea"]);

/** The notes as they are now, by reading again those that were written since; null where all are to be read. */
function upToDate(
  store: Store,
  mark: JournalMark,
  notes: readonly CountedNote[],
): readonly CountedNote[] | null {
  const changed = changedSince(store, mark);
  if (changed === null || changed.some(({ tableName }) => wide.has(tableName))) return null;
  const ids = new Set(
    changed.flatMap(({ tableName, rowId, noteIds }) =>
      tableName === "note" ? [rowId] : parts.has(tableName) ? noteIds : [],
    ),
  );
  if (ids.size === 0) return notes;
  return [...notes.filter(({ id }) => !ids.has(id)), ...readCountedNotes(store, [...ids])];
}
