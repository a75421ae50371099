import type { Store } from "./store.ts";

/** A question that was asked, marked, made a focus or noted on in an interview, or that time was spent on. */
const asked = `(EXISTS (SELECT 1 FROM note WHERE note.questionId = question.id)
  OR EXISTS (SELECT 1 FROM progress WHERE progress.questionId = question.id
    AND (state IS NOT NULL OR focus = 1))
  OR EXISTS (SELECT 1 FROM questionTime WHERE questionTime.questionId = question.id))`;

/**
 * The number of the first question that was asked in a framework, in a section, or among a question and those below
 * it; null where none was.
 */
export function askedIn(
  { sql }: Store,
  within: "frameworkId" | "sectionId" | "questionId",
  id: string,
): string | null {
  const where = {
    frameworkId: "frameworkId = ?",
    sectionId: "sectionId = ?",
    questionId: "? IN (question.id, parentId)",
  }[within];
  return (
    sql.get<{ number: string }>(
      `SELECT question.number FROM question JOIN section ON section.id = sectionId
       WHERE ${where} AND ${asked} ORDER BY section.position, question.position`,
      id,
    )?.number ?? null
  );
}
