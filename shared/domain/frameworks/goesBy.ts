import type { Framework } from "../framework.ts";
import type { Interview, InterviewDetail } from "../interview.ts";

/** Whether an interview goes by a framework: it is named for it, or none is. */
export const goesBy = (
  { frameworkIds }: Pick<Interview, "frameworkIds">,
  frameworkId: string,
): boolean => frameworkIds?.includes(frameworkId) ?? true;

/**
 * What an interview is to ask: of the frameworks it goes by, the questions that it does not leave out. A question
 * that was asked for in advance is not left out.
 */
export function questionsFor(
  interview: Pick<InterviewDetail, "frameworkIds" | "progress">,
  frameworks: readonly Framework[],
): Framework[] {
  const left = new Set(
    interview.progress.flatMap(({ questionId, leftOut, focus }) =>
      leftOut && !focus ? [questionId] : [],
    ),
  );
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
