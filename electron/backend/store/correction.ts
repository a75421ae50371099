import type { Parsed } from "../../../shared/contract.ts";
import type { Correction, ListedCorrection, Statement } from "../../../shared/domain/correction.ts";
import { isOfRecord, type Note } from "../../../shared/domain/note.ts";
import { AppError } from "../../../shared/errors.ts";
import { numberStatements } from "../../../shared/report/interview/statements.ts";
import { withdrawnSql } from "./finding.ts";
import { listFrameworks } from "./framework.ts";
import { getInterview } from "./interview.ts";
import { type NoteRow, updateNote, withTags } from "./note.ts";
import { demand, notFound, type Store, withFlags } from "./store.ts";

/**
 * Corrections that nobody took back: of notes of people who did not withdraw, and remarks where nobody who may have
 * made them withdrew.
 */
const readCorrections = ({ sql }: Store, where: string, ...values: string[]): ListedCorrection[] =>
  sql
    .all<object>(
      `SELECT correction.id, correction.interviewId, noteId, date, was, correction.text,
         correction.createdAt, ifnull(note.offRecord, 0) AS offRecord
       FROM correction LEFT JOIN note ON note.id = noteId
       WHERE ${where} AND NOT CASE WHEN noteId IS NULL
         THEN correction.withdrawn = 1 OR EXISTS (SELECT 1 FROM participation p
           JOIN stakeholder s ON s.id = p.stakeholderId
           WHERE p.interviewId = correction.interviewId AND s.consent = 'withdrawn')
         ELSE ${withdrawnSql} END
       ORDER BY date, correction.createdAt, correction.id`,
      ...values,
    )
    .map((row) => withFlags<ListedCorrection>(row, "offRecord"));

export function listCorrections(store: Store, interviewId: string): ListedCorrection[] {
  demand(store, "interview", interviewId);
  return readCorrections(store, "correction.interviewId = ?", interviewId);
}

/** What records may print: nothing of a note that is off the record or no statement any more. */
export const printedCorrections = (store: Store): Correction[] =>
  readCorrections(store, "(noteId IS NULL OR (note.offRecord = 0 AND kind <> 'follow-up'))").map(
    ({ offRecord: _, ...correction }) => correction,
  );

export function listStatements(store: Store, interviewId: string): Statement[] {
  demand(store, "interview", interviewId);
  const rows = store.sql.all<NoteRow>(
    `SELECT * FROM note WHERE interviewId = ? AND offRecord = 0 AND NOT ${withdrawnSql} ORDER BY seq`,
    interviewId,
  );
  const { statementOrder } = getInterview(store, interviewId);
  return numberStatements(listFrameworks(store), withTags(store, rows), statementOrder).flatMap(
    ({ statements }) =>
      statements.map(({ number, note }) => ({ number, noteId: note.id, text: note.text })),
  );
}

/**
 * Keeps the numbers of the statements with the day on which the record is sent, and forgets them where it was not sent
 * after all. Where it is sent again, what was added since has its number from then on.
 */
export function keepNumbers(store: Store, interviewId: string, sentOn: string): void {
  const { sql } = store;
  const kept = sentOn === "" ? [] : (getInterview(store, interviewId).statementOrder ?? []);
  const known = new Set(kept);
  const more = sentOn === "" ? [] : listStatements(store, interviewId);
  const order = [
    ...kept,
    ...more
      .filter(({ noteId }) => !known.has(noteId))
      .toSorted((a, b) => a.number - b.number)
      .map(({ noteId }) => noteId),
  ];
  sql.update("interview", interviewId, { statementOrder: JSON.stringify(order) });
}

/** Puts a statement as the respondent wants it and keeps what it said; tags stay on their words. */
export function addCorrection(store: Store, input: Parsed<"correction.add">): { id: string } {
  const { interviewId, noteId, date, text } = input;
  demand(store, "interview", interviewId);
  const was = noteId === null ? "" : statementOf(store, interviewId, noteId).text;
  if (was === text)
    throw new AppError("invalid-input", "The statement says so already. Change its words first.");
  const id = store.newId();
  const createdAt = new Date(store.now()).toISOString();
  store.sql.insert("correction", { id, interviewId, noteId, date, was, text, createdAt });
  if (noteId !== null) updateNote(store, noteId, { text });
  return { id };
}

function statementOf({ sql }: Store, interviewId: string, noteId: string) {
  const note = sql.get<Pick<Note, "text" | "kind">>(
    "SELECT text, kind FROM note WHERE id = ? AND interviewId = ?",
    noteId,
    interviewId,
  );
  if (!note) throw notFound("note");
  if (!isOfRecord(note))
    throw new AppError("invalid-input", "A follow-up is yours and not in the record.");
  return note;
}

/**
 * Takes a correction back, as if nobody had asked for it: the statement says again what it said, so that no change
 * of a respondent's words stands without being listed. Words that were edited since stay as they are.
 * @throws AppError conflict where a later correction of the same statement rests on it
 */
export function removeCorrection(store: Store, id: string): { putBack: boolean } {
  const { sql } = store;
  const found = sql.get<Correction>("SELECT * FROM correction WHERE id = ?", id);
  if (!found) throw notFound("correction");
  const { noteId, was, text } = found;
  // Ids rise with time, so the later one is the greater.
  if (noteId && sql.get("SELECT 1 FROM correction WHERE noteId = ? AND id > ?", noteId, id))
    throw new AppError(
      "conflict",
      "This statement was corrected again later. Take the later correction back first.",
    );
  const now = sql.get<{ text: string }>("SELECT text FROM note WHERE id = ?", noteId)?.text;
  const putBack = noteId !== null && now === text;
  if (putBack) updateNote(store, noteId, { text: was });
  sql.run("DELETE FROM correction WHERE id = ?", id);
  return { putBack };
}
