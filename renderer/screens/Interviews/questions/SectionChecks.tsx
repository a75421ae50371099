import type { Question, Section } from "../../../../shared/domain/framework.ts";
import { leftOutOf } from "../../../../shared/domain/frameworks/goesBy.ts";
import type { InterviewDetail } from "../../../../shared/domain/interview.ts";
import { command } from "../../../api/useCommand.ts";
import { Check } from "./Check.tsx";
import styles from "./Questions.module.css";

type Props = { interview: InterviewDetail; section: Section };

/** A section and its questions, each with a box. What was asked for in advance is in, whatever the section's box says. */
export function SectionChecks({ interview, section }: Props) {
  const progress = new Map(interview.progress.map((each) => [each.questionId, each]));
  const isFocus = ({ id }: Question) => progress.get(id)?.focus ?? false;
  const left = leftOutOf(section.questions, interview.progress);
  const isIn = ({ id }: Question) => !left.has(id);
  const set = (questions: readonly Question[], leftOut: boolean) => {
    const questionIds = questions.map(({ id }) => id);
    if (questionIds.length > 0)
      void command("interview.leaveOut", { id: interview.id, questionIds, leftOut });
  };
  const { questions } = section;
  // A focus on a sub-question holds its question in.
  const stays = (question: Question) =>
    isFocus(question) || questions.some((each) => each.parentId === question.id && isFocus(each));
  const free = questions.filter((question) => !stays(question));
  const some = free.filter(isIn).length;
  const state = some === free.length ? true : some === 0 ? false : null;
  return (
    <li>
      <Check
        className={styles.section}
        checked={state}
        disabled={free.length === 0}
        onChange={() => set(free, state === true)}
      >
        {section.number} {section.title}
      </Check>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <Check
              className={question.parentId === null ? styles.question : styles.sub}
              checked={isIn(question)}
              disabled={stays(question)}
              onChange={() =>
                set(
                  // Its sub-questions go with it, and a sub-question comes with its question.
                  questions.filter(
                    (each) =>
                      each.id === question.id ||
                      each.parentId === question.id ||
                      (each.id === question.parentId && !isIn(question)),
                  ),
                  isIn(question),
                )
              }
            >
              {question.number} {question.text}
              {isFocus(question) && <em> ★ asked for in advance</em>}
            </Check>
          </li>
        ))}
      </ul>
    </li>
  );
}
