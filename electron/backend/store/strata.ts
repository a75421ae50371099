import type { Store } from "./store.ts";

/** The speaker's stratum, if they have one; without a speaker the one that everybody in the interview shares. */
const stratumSql = `CASE WHEN note.speakerId IS NOT NULL
  THEN (SELECT stratumId FROM stakeholder WHERE id = note.speakerId)
  ELSE (SELECT CASE WHEN count(DISTINCT ifnull(s.stratumId, '')) = 1 THEN max(s.stratumId) END
   FROM participation p JOIN stakeholder s ON s.id = p.stakeholderId WHERE p.interviewId = note.interviewId) END`;

/** The stratum that a new note has, so that it is written once, not corrected. */
export const stratumFor = (
  { sql }: Store,
  interviewId: string | null,
  speakerId: string | null,
): string | null =>
  sql.get<{ stratumId: string | null }>(
    `SELECT ${stratumSql} AS stratumId FROM (SELECT ? AS interviewId, ? AS speakerId) AS note`,
    interviewId,
    speakerId,
  )?.stratumId ?? null;

const copyToTags = `UPDATE tag SET (stratumId, interviewId, offRecord) =
  (SELECT stratumId, interviewId, offRecord FROM note WHERE note.id = tag.noteId)`;

/** A note of somebody who was deleted keeps its stratum: those who are left did not say it. */
const known = "(note.unattributed = 0 OR note.speakerId IS NOT NULL)";

/** Works out the stratum of a note and repeats it, with the note's other copied fields, in its tags. */
export function refreshNote({ sql }: Store, noteId: string): void {
  sql.run(`UPDATE note SET stratumId = ${stratumSql} WHERE id = ? AND ${known}`, noteId);
  sql.run(`${copyToTags} WHERE noteId = ?`, noteId);
}

/** The same for every note of some interviews. */
export function refreshStrata({ sql }: Store, interviewIds: readonly string[]): void {
  for (const interviewId of interviewIds) {
    sql.run(
      `UPDATE note SET stratumId = ${stratumSql} WHERE interviewId = ? AND ${known}`,
      interviewId,
    );
    sql.run(`${copyToTags} WHERE interviewId = ?`, interviewId);
  }
}

/** The same for everything that one person said, in workshops too. */
export function refreshSpoken({ sql }: Store, speakerId: string): void {
  sql.run(`UPDATE note SET stratumId = ${stratumSql} WHERE speakerId = ?`, speakerId);
  sql.run(`${copyToTags} WHERE noteId IN (SELECT id FROM note WHERE speakerId = ?)`, speakerId);
}
