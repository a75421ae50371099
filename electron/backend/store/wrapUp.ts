import type { FollowUp, WrapUp } from "../../../shared/domain/wrapUp.ts";
import { AppError } from "../../../shared/errors.ts";
import { withdrawnSql } from "./finding.ts";
import { demand, type Store } from "./store.ts";
import { withdrawnNotes } from "./withdrawn.ts";

/** What is left to do about an interview. Follow-ups need no theme; what was taken back counts nowhere. */
export function wrapUpOf(store: Store, id: string): WrapUp {
  const { sql } = store;
  demand(store, "interview", id);
  const notes = `FROM note WHERE interviewId = ? AND NOT ${withdrawnSql}`;
  const count = (where: string) =>
    sql.get<{ n: number }>(`SELECT count(*) AS n ${notes} AND ${where}`, id)?.n ?? 0;
  return {
    untagged: count(
      "kind <> 'follow-up' AND NOT EXISTS (SELECT 1 FROM tag WHERE tag.noteId = note.id)",
    ),
    unanswered: sql.all(
      `SELECT question.id AS questionId, question.number, framework.id AS frameworkId FROM progress
       JOIN question ON question.id = progress.questionId JOIN section ON section.id = sectionId
       JOIN framework ON framework.id = frameworkId
       WHERE interviewId = ? AND focus = 1 AND ifnull(state, 'not-asked') = 'not-asked'
         AND (NOT EXISTS (SELECT 1 FROM interviewFramework AS named
             WHERE named.interviewId = progress.interviewId)
           OR EXISTS (SELECT 1 FROM interviewFramework AS named
             WHERE named.interviewId = progress.interviewId AND named.frameworkId = framework.id))
         AND NOT EXISTS (SELECT 1 FROM note WHERE note.interviewId = progress.interviewId
           AND note.questionId = progress.questionId)
       ORDER BY framework.position, section.position, question.position`,
      id,
    ),
    followUps: count(
      "kind = 'follow-up' AND NOT EXISTS (SELECT 1 FROM followUp WHERE followUp.noteId = note.id)",
    ),
    consent: sql.all(
      `SELECT stakeholder.id, code FROM participation JOIN stakeholder ON stakeholder.id = stakeholderId
       WHERE interviewId = ? AND consent IN ('not-asked', 'asked') ORDER BY participation.position`,
      id,
    ),
    ...promisedIn(store, id),
  };
}

/** What respondents still owe: their word on the record, and documents. Nothing is waited for where all withdrew. */
function promisedIn({ sql }: Store, id: string): Pick<WrapUp, "recordSentOn" | "promised"> {
  const row = sql.get<{ recordSentOn: string; recordAgreedOn: string; documentsPromised: string }>(
    `SELECT recordSentOn, recordAgreedOn, documentsPromised FROM interview WHERE id = ?
       AND NOT (SELECT count(*) > 0 AND min(consent = 'withdrawn') FROM participation
         JOIN stakeholder ON stakeholder.id = stakeholderId WHERE interviewId = interview.id)`,
    id,
  );
  return {
    recordSentOn: row && row.recordAgreedOn === "" ? row.recordSentOn : "",
    promised: linesOf(row?.documentsPromised ?? ""),
  };
}

/** One a line, with or without a mark before it. */
const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*[-•*]\s+/, "").trim())
    .filter(Boolean);

/** The follow-ups of all interviews and workshops: open ones first, each in the order they were noted. */
export function listFollowUps(store: Store): FollowUp[] {
  const gone = new Set(withdrawnNotes(store));
  return store.sql
    .all<FollowUp>(
      `SELECT note.id AS noteId, text, interviewId, interview.number AS interviewNumber,
         workshop.title AS workshopTitle, doneAt
       FROM note LEFT JOIN interview ON interview.id = interviewId
       LEFT JOIN workshop ON workshop.id = workshopId LEFT JOIN followUp ON followUp.noteId = note.id
       WHERE kind = 'follow-up' ORDER BY doneAt IS NOT NULL, seq`,
    )
    .filter(({ noteId }) => !gone.has(noteId));
}

/** Marks a follow-up as done, or as open again. */
export function setFollowUp(
  store: Store,
  { noteId, done }: { noteId: string; done: boolean },
): null {
  const note = store.sql.get<{ kind: string }>("SELECT kind FROM note WHERE id = ?", noteId);
  if (note?.kind !== "follow-up")
    throw new AppError("not-found", "That follow-up is not there any more.", "note");
  if (!done) store.sql.run("DELETE FROM followUp WHERE noteId = ?", noteId);
  else if (!store.sql.get("SELECT 1 FROM followUp WHERE noteId = ?", noteId))
    store.sql.insert("followUp", {
      ...{ id: store.newId(), noteId, doneAt: new Date(store.now()).toISOString() },
    });
  return null;
}
