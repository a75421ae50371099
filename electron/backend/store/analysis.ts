import {
  type Counted,
  type CountedNote,
  countedOf,
} from "../../../shared/domain/analysis/counted.ts";
import type { Sql } from "../db/sql.ts";
import { listFrameworks } from "./framework.ts";
import { listDetails } from "./interview.ts";
import { listStakeholders } from "./stakeholder.ts";
import type { Store } from "./store.ts";
import { withdrawnNotes } from "./withdrawn.ts";

/** What was read last of each open file, and how much had been written to it by then. */
const kept = new WeakMap<Sql, { changes: number; counted: Counted }>();

/** Everything that analysis counts. Read once for all tables until something is written. */
export function readCounted(store: Store): Counted {
  const { sql } = store;
  const changes = sql.get<{ n: number }>("SELECT total_changes() AS n")?.n ?? 0;
  const known = kept.get(sql);
  if (known?.changes === changes) return known.counted;
  const counted = countedOf({
    notes: readNotes(store),
    stakeholders: listStakeholders(store),
    interviews: listDetails(store),
    themes: sql.all("SELECT id, parentId FROM theme ORDER BY position, id"),
    strata: sql.all("SELECT id FROM stratum ORDER BY position, id"),
    sections: listFrameworks(store).flatMap(({ sections }) => sections),
  });
  kept.set(sql, { changes, counted });
  return counted;
}

function readNotes(store: Store): CountedNote[] {
  const themes = readThemes(store);
  const gone = new Set(withdrawnNotes(store));
  const rows = store.sql.all<Omit<CountedNote, "offRecord" | "themeIds"> & { offRecord: number }>(
    "SELECT id, interviewId, questionId, stratumId, speakerId, kind, offRecord FROM note ORDER BY seq",
  );
  const notes: CountedNote[] = [];
  for (const { id, interviewId, questionId, stratumId, speakerId, kind, offRecord } of rows)
    if (!gone.has(id))
      notes.push({
        id,
        interviewId,
        questionId,
        stratumId,
        speakerId,
        kind,
        offRecord: offRecord === 1,
        themeIds: themes.get(id) ?? [],
      });
  return notes;
}

/** The themes of each note. One row a theme, out of its index: that is much quicker than one a tag. */
function readThemes({ sql }: Store): Map<string, string[]> {
  const themes = new Map<string, string[]>();
  for (const { themeId, noteIds } of sql.all<{ themeId: string; noteIds: string }>(
    "SELECT themeId, group_concat(noteId) AS noteIds FROM tag INDEXED BY tagThemeNote GROUP BY themeId",
  )) {
    let last = "";
    // In the index's order, so that several passages of one note follow each other.
    for (const noteId of noteIds.split(",")) {
      if (noteId === last) continue;
      last = noteId;
      const known = themes.get(noteId);
      if (known) known.push(themeId);
      else themes.set(noteId, [themeId]);
    }
  }
  return themes;
}
