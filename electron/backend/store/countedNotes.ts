import type { CountedNote } from "../../../shared/domain/analysis/counted.ts";
import type { Store } from "./store.ts";
import { withdrawnNotes } from "./withdrawn.ts";

type NoteRow = Omit<CountedNote, "offRecord" | "themeIds" | "areaIds"> & { offRecord: number };

/** What is counted of the notes, without those that were taken back: of all, or of some. */
export function readCountedNotes(store: Store, some?: readonly string[]): CountedNote[] {
  const gone = new Set(withdrawnNotes(store));
  return readNotes(store, some).filter(({ id }) => !gone.has(id));
}

/** The same with those that were taken back. */
export function readNotes(store: Store, some?: readonly string[]): CountedNote[] {
  const only = some ? [JSON.stringify(some)] : [];
  const among = (column: string) =>
    some ? `WHERE ${column} IN (SELECT value FROM json_each(?))` : "";
  const rows = store.sql.all<NoteRow>(
    `SELECT id, interviewId, questionId, stratumId, speakerId, kind, offRecord FROM note
     ${among("id")} ORDER BY seq`,
    ...only,
  );
  const themes = readGroups(
    store.sql.all(
      // By its own index: one row a theme, which is much quicker than one a tag.
      `SELECT themeId AS id, group_concat(noteId) AS noteIds FROM tag
       ${some ? "" : "INDEXED BY tagThemeNote"} ${among("noteId")} GROUP BY themeId`,
      ...only,
    ),
  );
  const areas = readGroups(
    store.sql.all(
      `SELECT areaId AS id, group_concat(noteId) AS noteIds FROM noteArea
       ${among("noteId")} GROUP BY areaId`,
      ...only,
    ),
  );
  return rows.map(({ id, interviewId, questionId, stratumId, speakerId, kind, offRecord }) => ({
    id,
    interviewId,
    questionId,
    stratumId,
    speakerId,
    kind,
    offRecord: offRecord === 1,
    themeIds: themes.get(id) ?? [],
    areaIds: areas.get(id) ?? [],
  }));
}

/** The themes, or the areas, of each note, each once. */
function readGroups(rows: readonly { id: string; noteIds: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, noteIds } of rows)
    for (const noteId of noteIds.split(",")) {
      const known = groups.get(noteId);
      if (!known) groups.set(noteId, [id]);
      // The theme is the same for this whole row, so that a second passage of a note finds it last.
      else if (known.at(-1) !== id) known.push(id);
    }
  return groups;
}
