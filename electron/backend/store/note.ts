import type { Parsed } from "../../../shared/contract.ts";
import { secondsGone } from "../../../shared/domain/interview.ts";
import type { Note, Tag, Tally } from "../../../shared/domain/note.ts";
import { carryRange } from "../../../shared/domain/passage.ts";
import { setNoteAreas } from "./area.ts";
import type { Store } from "./store.ts";
import { demand, notFound, toColumns, withFlags } from "./store.ts";
import { refreshNote, stratumFor } from "./strata.ts";
import { addTags } from "./tag.ts";
import { wordingFor } from "./wording.ts";

export type NoteRow = Omit<Note, "tags" | "areaIds" | "offRecord" | "unattributed"> & {
  offRecord: number;
  withdrawn?: number;
};

/** Completes note rows with their tags and areas, in one further question to the file for each. */
export function withTags<T extends NoteRow>(
  { sql }: Store,
  rows: readonly T[],
): (Omit<T, "offRecord"> & Note)[] {
  const ids = JSON.stringify(rows.map((row) => row.id));
  const tags = Map.groupBy(
    sql.all<Tag & { noteId: string }>(
      `SELECT id, noteId, themeId, "start", "end" FROM tag
       WHERE noteId IN (SELECT value FROM json_each(?)) ORDER BY id`,
      ids,
    ),
    (tag) => tag.noteId,
  );
  const areas = Map.groupBy(
    sql.all<{ noteId: string; areaId: string }>(
      `SELECT noteId, areaId FROM noteArea
       WHERE noteId IN (SELECT value FROM json_each(?)) ORDER BY id`,
      ids,
    ),
    (area) => area.noteId,
  );
  // Whether it was withdrawn is told with what it is evidence of; here it is the file's own business.
  return rows.map(({ withdrawn: _, ...row }) => ({
    ...withFlags<Omit<T, "offRecord"> & Note>(row, "offRecord", "unattributed"),
    tags: (tags.get(row.id) ?? []).map(({ id, themeId, start, end }) => ({
      id,
      themeId,
      start,
      end,
    })),
    areaIds: (areas.get(row.id) ?? []).map(({ areaId }) => areaId),
  }));
}

/** The notes of an interview or a workshop in order; of one question where one is named, null for those of none. */
export function listNotes(store: Store, input: Parsed<"note.list">): Note[] {
  const [column, place] = input.interviewId
    ? ["interviewId", input.interviewId]
    : ["workshopId", input.workshopId];
  const text = `SELECT * FROM note WHERE ${column} = ?`;
  const rows =
    input.questionId === undefined
      ? store.sql.all<NoteRow>(`${text} ORDER BY seq`, place)
      : store.sql.all<NoteRow>(`${text} AND questionId IS ? ORDER BY seq`, place, input.questionId);
  return withTags(store, rows);
}

export const tallyNotes = ({ sql }: Store, interviewId: string): Tally[] =>
  sql.all<Tally>(
    `SELECT questionId, count(*) AS notes, max(seq) AS lastSeq FROM note
     WHERE interviewId = ? GROUP BY questionId ORDER BY lastSeq`,
    interviewId,
  );

export function getNote(store: Store, id: string): Note {
  const row = store.sql.get<NoteRow>("SELECT * FROM note WHERE id = ?", id);
  const [note] = row ? withTags(store, [row]) : [];
  if (!note) throw notFound("note");
  return note;
}

/** Adds a note; where its id exists already, returns what is there, so that a repeated call is harmless. */
export function addNote(store: Store, input: Parsed<"note.add">): Note {
  const { themes, areaIds, id = store.newId(), ...fields } = input;
  const { sql } = store;
  if (sql.get("SELECT 1 FROM note WHERE id = ?", id)) return getNote(store, id);
  if (input.questionId) demand(store, "question", input.questionId);
  if (input.speakerId) demand(store, "stakeholder", input.speakerId);
  const now = store.now();
  sql.insert("note", {
    ...toColumns(fields),
    id,
    stratumId: stratumFor(store, input.interviewId, input.speakerId),
    createdAt: new Date(now).toISOString(),
    moment: momentOf(store, input, now),
  });
  for (const theme of themes) addTags(store, { noteIds: [id], theme });
  if (areaIds.length > 0) setNoteAreas(store, { noteIds: [id], into: areaIds, outOf: [] });
  return getNote(store, id);
}

/** Seconds talked in the interview so far; null where it is not running, and in a workshop. */
function momentOf(
  store: Store,
  { interviewId, workshopId }: Pick<Parsed<"note.add">, "interviewId" | "workshopId">,
  now: number,
): number | null {
  if (workshopId) demand(store, "workshop", workshopId);
  if (!interviewId) return null;
  const interview = store.sql.get<Parameters<typeof secondsGone>[0]>(
    "SELECT * FROM interview WHERE id = ?",
    interviewId,
  );
  if (!interview) throw notFound("interview");
  return interview.startedAt && !interview.endedAt ? secondsGone(interview, now) : null;
}

type NotePatch = {
  [K in "text" | "questionId" | "kind" | "offRecord" | "speakerId"]?: Note[K] | undefined;
};

/** Edits a note. Passages stay on their words; a passage whose words are all gone loses its tag. */
export function updateNote(store: Store, id: string, patch: NotePatch): null {
  const before = getNote(store, id);
  if (patch.questionId) demand(store, "question", patch.questionId);
  if (patch.speakerId) demand(store, "stakeholder", patch.speakerId);
  // Somebody says now who said it.
  const known = patch.speakerId ? { unattributed: false } : {};
  const moved =
    patch.questionId !== undefined && patch.questionId !== before.questionId
      ? { wordingId: wordingFor(store, patch.questionId, before) }
      : {};
  store.sql.update("note", id, toColumns({ ...patch, ...known, ...moved }));
  if (patch.text !== undefined) carryTags(store, before, patch.text);
  if (patch.speakerId !== undefined || patch.offRecord !== undefined) refreshNote(store, id);
  return null;
}

function carryTags({ sql }: Store, before: Note, text: string): void {
  for (const { id, start, end } of before.tags) {
    if (start === null || end === null) continue;
    const range = carryRange(before.text, text, { start, end });
    if (range) sql.update("tag", id, range);
    else sql.run("DELETE FROM tag WHERE id = ?", id);
  }
}
