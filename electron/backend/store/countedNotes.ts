import type { CountedNote } from "../../../shared/domain/analysis/counted.ts";
import type { Store } from "./store.ts";
import { withdrawnNotes } from "./withdrawn.ts";

type NoteRow = Omit<CountedNote, "offRecord" | "themeIds"> & { offRecord: number };

/** What is counted of the notes, without those that were taken back: of all, or of some. */
export function readCountedNotes(store: Store, some?: readonly string[]): CountedNote[] {
  const only = some ? [JSON.stringify(some)] : [];
  const among = (column: string) =>
    some ? `WHERE ${column} IN (SELECT value FROM json_each(?))` : "";
  const rows = store.sql.all<NoteRow>(
    `SELECT id, interviewId, questionId, stratumId, speakerId, kind, offRecord FROM note
     ${among("id")} ORDER BY seq`,
    ...only,
  );
  const themes = readThemes(
    store.sql.all(
      // By its own index: one row a theme, which is much quicker than one a tag.
      `SELECT themeId, group_concat(noteId) AS noteIds FROM tag
       ${some ? "" : "INDEXED BY tagThemeNote"} ${among("noteId")} GROUP BY themeId`,
      ...only,
    ),
  );
  const gone = new Set(withdrawnNotes(store));
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

/** The themes of each note, each once. */
function readThemes(rows: readonly { themeId: string; noteIds: string }[]): Map<string, string[]> {
  const themes = new Map<string, string[]>();
  for (const { themeId, noteIds } of rows)
    for (const noteId of noteIds.split(",")) {
      const known = themes.get(noteId);
      if (!known) themes.set(noteId, [themeId]);
      // The theme is the same for this whole row, so that a second passage of a note finds it last.
      else if (known.at(-1) !== themeId) known.push(themeId);
    }
  return themes;
}
