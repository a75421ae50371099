import type { Framework } from "../framework.ts";
import type { Interview, InterviewDetail, QuestionProgress } from "../interview.ts";
import { allQuestions } from "./questionsOf.ts";

/** Whether an interview goes by a framework: it is named for it, or none is. */
export const goesBy = (
  { frameworkIds }: Pick<Interview, "frameworkIds">,
  frameworkId: string,
): boolean => frameworkIds?.includes(frameworkId) ?? true;

/**
 * The questions that an interview leaves out. One that was asked for in advance is not among them, nor, where that is
 * a sub-question, the question that it needs to be understood; a sub-question goes with its question.
 */
export function leftOutOf(
  questions: readonly { id: string; parentId?: string | null }[],
  progress: readonly Pick<QuestionProgress, "questionId" | "leftOut" | "focus">[],
): ReadonlySet<string> {
  const rows = new Map(progress.map((row) => [row.questionId, row]));
  const isFocus = (id: string) => rows.get(id)?.focus ?? false;
  const withFocus = new Set<string | null | undefined>(
    questions.flatMap(({ id, parentId }) => (isFocus(id) ? [id, parentId] : [])),
  );
  const isLeft = (id: string) => (rows.get(id)?.leftOut ?? false) && !withFocus.has(id);
  return new Set(
    questions.flatMap(({ id, parentId }) =>
      isLeft(id) || (parentId && isLeft(parentId) && !isFocus(id)) ? [id] : [],
    ),
  );
}

/** What an interview is to ask: of the frameworks it goes by, the questions that it does not leave out. */
export function questionsFor(
  interview: Pick<InterviewDetail, "frameworkIds" | "progress">,
  frameworks: readonly Framework[],
): Framework[] {
  const left = leftOutOf(allQuestions(frameworks), interview.progress);
  return frameworks
    .filter(({ id }) => goesBy(interview, id))
    .map((framework) => ({
      ...framework,
      sections: framework.sections.map((section) => ({
        ...section,
        questions: section.questions.filter(({ id }) => !left.has(id)),
      })),
    }));
}
