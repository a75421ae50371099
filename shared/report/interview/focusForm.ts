import type { Framework, Question } from "../../domain/framework.ts";
import { goesBy, questionsFor } from "../../domain/frameworks/goesBy.ts";
import { allQuestions } from "../../domain/frameworks/questionsOf.ts";
import type { InterviewDetail } from "../../domain/interview.ts";
import type { Stakeholder } from "../../domain/stakeholder.ts";
import { AppError } from "../../errors.ts";
import { plannedFor } from "./briefing.ts";
import { focusTag, readMark } from "./focusTag.ts";

/** A check box of a Word file: its mark, whether it is ticked, and the words of its paragraph. */
export type FormBox = { tag: string; checked: boolean; words: string };
/** Whose form it is, the interview it is for, the questions that were ticked, and what is different since it was sent. */
export type FocusForm = {
  code: string;
  interviewId: string;
  questionIds: string[];
  /** One sentence; "" where the form is as it would be sent today. */
  different: string;
};

type Diagnostic = {
  stakeholders: readonly Stakeholder[];
  frameworks: readonly Framework[];
  interviews: readonly InterviewDetail[];
};

/**
 * Reads the form of a briefing that came back. A box says which question it is, whatever became of its number, its
 * words and its place since: a form that is out stays good while work goes on, and what differs is told. Refused is
 * what is something else, and a form in which boxes were edited away or doubled.
 * @throws AppError where it is from somewhere else, was edited, or there is no interview to focus
 */
export function readFocusForm(
  name: string,
  boxes: readonly FormBox[],
  { stakeholders, frameworks, interviews }: Diagnostic,
): FocusForm {
  const refuse = (message: string) => new AppError("invalid-input", message);
  const byTag = Map.groupBy(boxes, ({ tag }) => readMark(tag).tag);
  const person = stakeholders.find(({ id }) =>
    allQuestions(frameworks).some((question) => byTag.has(focusTag(id, question.id))),
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
  const edited = (what: string) =>
    refuse(
      `${name} is not the briefing as it was sent: ${what}. Ask for it with its boxes as they were, or set the focus in the interview itself.`,
    );
  const sent = Math.max(...boxes.map(({ tag }) => readMark(tag).boxes ?? 0));
  if (byTag.size < sent)
    throw edited(
      `${sent - byTag.size} of its ${sent} boxes ${sent - byTag.size === 1 ? "is" : "are"} missing`,
    );
  const known = new Map(
    allQuestions(frameworks).map((question) => [focusTag(person.id, question.id), question]),
  );
  for (const [tag, { length }] of byTag)
    if (length > 1)
      throw edited(`the box of question ${known.get(tag)?.number ?? ""} is there twice`);
  const here = new Set(allQuestions(frameworksOf(interview, frameworks)).map(({ id }) => id));
  const read = boxes.map((box) => ({ ...box, question: known.get(readMark(box.tag).tag) }));
  const ticked = read.flatMap(({ checked, question }) => (checked && question ? [question] : []));
  return {
    code: person.code,
    interviewId: interview.id,
    questionIds: ticked.flatMap(({ id }) => (here.has(id) ? [id] : [])),
    different: differences(read, ticked, questionsFor(interview, frameworks), here),
  };
}

type ReadBox = FormBox & { question: Question | undefined };

function differences(
  read: readonly ReadBox[],
  ticked: readonly Question[],
  asked: readonly Framework[],
  here: ReadonlySet<string>,
): string {
  const inForm = new Set(read.map(({ question }) => question?.id));
  const askedNow = allQuestions(asked);
  const numbers = (list: readonly Question[]) => list.map(({ number }) => number).join(", ");
  const named = (list: readonly Question[], one: string, many: string) =>
    list.length === 0
      ? []
      : [
          list.length > 5
            ? `${list.length} questions ${many}`
            : `${list.length === 1 ? "question" : "questions"} ${numbers(list)} ${list.length === 1 ? one : many}`,
        ];
  const gone = read.filter(({ question }) => !question);
  // What stands before the box is the number that it had.
  const lost = gone.map(
    ({ words, checked }) => `${words.split(/[☐☒☑]/u)[0]?.trim()}${checked ? " (ticked)" : ""}`,
  );
  const since = [
    ...named(
      askedNow.filter(({ id }) => !inForm.has(id)),
      "is not in the form",
      "are not in the form",
    ),
    ...named(
      read.flatMap(({ question, words }) =>
        question && !isWorded(question, words) ? [question] : [],
      ),
      "is worded otherwise now",
      "are worded otherwise now",
    ),
    ...(lost.length > 0
      ? [
          `${lost.slice(0, 5).join(", ")}${lost.length > 5 ? " and others" : ""} of the form ${lost.length === 1 ? "was" : "were"} removed`,
        ]
      : []),
    ...named(
      ticked.filter(({ id }) => !here.has(id)),
      "was ticked, but the interview does not go by its framework",
      "were ticked, but the interview does not go by their framework",
    ),
  ];
  return since.length === 0 ? "" : `Since it was sent: ${since.join("; ")}.`;
}

/** Whether a box stands beside the words that its question has now; marks, case and spaces do not count. */
const isWorded = ({ text }: Question, words: string): boolean => plain(words).includes(plain(text));

const frameworksOf = (interview: InterviewDetail, frameworks: readonly Framework[]) =>
  frameworks.filter(({ id }) => goesBy(interview, id));

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
