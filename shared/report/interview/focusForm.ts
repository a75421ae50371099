import type { Framework } from "../../domain/framework.ts";
import { questionsFor } from "../../domain/frameworks/goesBy.ts";
import type { InterviewDetail } from "../../domain/interview.ts";
import type { Stakeholder } from "../../domain/stakeholder.ts";
import { AppError } from "../../errors.ts";
import { plannedFor } from "./briefing.ts";
import { focusTag } from "./focusTag.ts";

/** A check box of a Word file: its mark, whether it is ticked, and the words of its paragraph. */
export type FormBox = { tag: string; checked: boolean; words: string };
/** Whose form it is, the interview it is for, and the questions that were ticked. */
export type FocusForm = { code: string; interviewId: string; questionIds: string[] };

type Diagnostic = {
  stakeholders: readonly Stakeholder[];
  frameworks: readonly Framework[];
  interviews: readonly InterviewDetail[];
};

/**
 * Reads the form of a briefing that came back.
 * @throws AppError where it is from somewhere else, was edited, or there is no interview to focus
 */
export function readFocusForm(
  name: string,
  boxes: readonly FormBox[],
  { stakeholders, frameworks, interviews }: Diagnostic,
): FocusForm {
  const refuse = (message: string) => new AppError("invalid-input", message);
  const person = stakeholders.find(({ id }) =>
    questionsOf(frameworks).some((question) =>
      boxes.some(({ tag }) => tag === focusTag(id, question.id)),
    ),
  );
  if (!person)
    throw refuse(
      `${name} is no briefing of this diagnostic. Choose the document that a respondent sent back.`,
    );
  if (person.consent === "withdrawn")
    throw new AppError("conflict", `${person.code} withdrew, so no focus is set.`);
  const interview = plannedFor(interviews, person.id);
  if (!interview)
    throw new AppError(
      "conflict",
      `${person.code} has no interview that is still to be held. Plan one, then read the form.`,
    );
  const other = (what: string) =>
    refuse(
      `${name} is not the briefing as it is today: ${what}. Ask for it as it was sent, with its boxes ticked, or set the focus in the interview itself.`,
    );
  const byTag = Map.groupBy(boxes, ({ tag }) => tag);
  const questions = questionsOf(questionsFor(interview, frameworks));
  const chosen = questions.filter(({ id, number, text, wordings = [] }) => {
    const [box, ...more] = byTag.get(focusTag(person.id, id)) ?? [];
    if (!box) throw other(`the box of question ${number} is missing`);
    if (more.length > 0) throw other(`the box of question ${number} is there twice`);
    const words = plain(box.words);
    // Sent before the question was worded otherwise, it asks for the same.
    if (![text, ...wordings.map((each) => each.text)].some((each) => words.includes(plain(each))))
      throw other(`the words of question ${number} are others`);
    return box.checked;
  });
  if (boxes.length > questions.length) throw other("there are boxes that do not belong in it");
  return {
    code: person.code,
    interviewId: interview.id,
    questionIds: chosen.map(({ id }) => id),
  };
}

const questionsOf = (frameworks: readonly Framework[]) =>
  frameworks.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
