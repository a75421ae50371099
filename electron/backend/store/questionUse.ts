import type { Store } from "./store.ts";

/** That a question was noted on, or that somebody said of it in an interview what became of it. */
const asked = `(EXISTS (SELECT 1 FROM note WHERE note.questionId = question.id)
  OR EXISTS (SELECT 1 FROM progress WHERE progress.questionId = question.id
    AND state IN ('asked', 'no-view', 'not-applicable')))`;
/** The first interview in which a respondent asked for it in advance. */
const focusIn = `(SELECT min(interview.number) FROM progress JOIN interview ON interview.id = interviewId
  WHERE progress.questionId = question.id AND focus = 1)`;

/** A question that keeps what it stands in, and why: "was asked in an interview already". */
export type Use = { number: string; why: string };

/**
 * The first question that was asked in a framework, in a section, or among a question and those below it, or that is
 * the focus of an interview; null where none is. Time alone is no reason: it runs wherever the cursor stands.
 */
export function askedIn(
  { sql }: Store,
  within: "frameworkId" | "sectionId" | "questionId",
  id: string,
): Use | null {
  const where = {
    frameworkId: "frameworkId = ?",
    sectionId: "sectionId = ?",
    questionId: "? IN (question.id, parentId)",
  }[within];
  const found = sql.get<{ number: string; asked: number; focus: number | null }>(
    `SELECT question.number, ${asked} AS asked, ${focusIn} AS focus
     FROM question JOIN section ON section.id = sectionId
     WHERE ${where} AND (${asked} OR ${focusIn} IS NOT NULL)
     ORDER BY asked DESC, section.position, question.position`,
    id,
  );
  if (!found) return null;
  return {
    number: found.number,
    why:
      found.asked === 1
        ? "was asked in an interview already"
        : `was asked for in advance in interview ${found.focus}`,
  };
}
