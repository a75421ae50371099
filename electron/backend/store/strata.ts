import type { Store } from "./store.ts";

/** The speaker's stratum; without a speaker the one that everybody in the interview shares, if they do. */
const stratumSql = `coalesce(
  (SELECT stratumId FROM stakeholder WHERE id = note.speakerId),
  (SELECT CASE WHEN count(DISTINCT ifnull(s.stratumId, '')) = 1 THEN max(s.stratumId) END
   FROM participation p JOIN stakeholder s ON s.id = p.stakeholderId WHERE p.interviewId = note.interviewId))`;

/** The stratum that a new note has, so that it is written once, not corrected. */
export const stratumFor = (
  { sql }: Store,
  interviewId: string,
  speakerId: string | null,
): string | null =>
  sql.get<{ stratumId: string | null }>(
    `SELECT ${stratumSql} AS stratumId FROM (SELECT ? AS interviewId, ? AS speakerId) AS note`,
    interviewId,
    speakerId,
  )?.stratumId ?? null;

const copyToTags = `UPDATE tag SET (stratumId, interviewId, offRecord) =
  (SELECT stratumId, interviewId, offRecord FROM note WHERE note.id = tag.noteId)`;

/** Works out the stratum of a note and repeats it, with the note's other copied fields, in its tags. */
export function refreshNote({ sql }: Store, noteId: string): void {
  sql.run(`UPDATE note SET stratumId = ${stratumSql} WHERE id = ?`, noteId);
  sql.run(`${copyToTags} WHERE noteId = ?`, noteId);
}

/** The same for every note of some interviews. */
export function refreshStrata({ sql }: Store, interviewIds: readonly string[]): void {
  for (const interviewId of interviewIds) {
    sql.run(`UPDATE note SET stratumId = ${stratumSql} WHERE interviewId = ?`, interviewId);
    sql.run(`${copyToTags} WHERE interviewId = ?`, interviewId);
  }
}
