import type { Framework, Question, Section } from "../../../shared/domain/framework.ts";
import { goesBy, leftOutOf } from "../../../shared/domain/frameworks/goesBy.ts";
import {
  type InterviewDetail,
  type QuestionProgress,
  type QuestionState,
  stateOf,
} from "../../../shared/domain/interview.ts";
import type { Tally } from "../../../shared/domain/note.ts";

/** What is known of a question in this interview. */
export type Standing = {
  state: QuestionState;
  focus: boolean;
  /** The adviser means to leave it out. */
  leftOut: boolean;
  seconds: number;
};

/** The questions in the order of the page, with what stands beside them. */
export type Order = {
  frameworks: readonly Framework[];
  sections: readonly Section[];
  /** Every question; null, at the end, is for what belongs to none. */
  ids: readonly (string | null)[];
  byId: ReadonlyMap<string, Question>;
  sectionOf: ReadonlyMap<string, Section>;
};

export function orderOf(frameworks: readonly Framework[]): Order {
  const sections = frameworks.flatMap((framework) => framework.sections);
  const questions = sections.flatMap((section) => section.questions);
  return {
    frameworks,
    sections,
    ids: [...questions.map((question) => question.id), null],
    byId: new Map(questions.map((question) => [question.id, question])),
    sectionOf: new Map(
      sections.flatMap((section) => section.questions.map((each) => [each.id, section])),
    ),
  };
}

type Known = ReadonlyMap<string, Standing>;

/** Whether a question is to be asked, or was, though it was meant to be left out. */
const isToAsk = (known: Known, id: string | null): boolean => {
  const standing = id === null ? undefined : known.get(id);
  return !standing?.leftOut || standing.state !== "not-asked";
};

/** The next place before or after a question, past those that are left out; itself at either end. */
export function neighbour(
  { ids }: Order,
  id: string | null,
  step: 1 | -1,
  known: Known,
): string | null {
  for (let at = ids.indexOf(id) + step; at >= 0 && at < ids.length; at += step)
    if (isToAsk(known, ids[at] ?? null)) return ids[at] ?? null;
  return id;
}

/** Where an interview is taken up: at its last note, else at the first question asked for, else at the first to ask. */
export function startOf(order: Order, interview: InterviewDetail, tally: readonly Tally[]) {
  const last = tally.findLast((each) => each.questionId !== null)?.questionId;
  const focus = new Set(interview.progress.filter((row) => row.focus).map((row) => row.questionId));
  const left = leftOutOf([...order.byId.values()], interview.progress);
  return (
    last ??
    order.ids.find((id) => id !== null && focus.has(id)) ??
    order.ids.find((id) => id !== null && !left.has(id)) ??
    null
  );
}

export function standings(
  order: Order,
  progress: readonly QuestionProgress[],
  counts: ReadonlyMap<string | null, number>,
): ReadonlyMap<string, Standing> {
  const rows = new Map(progress.map((row) => [row.questionId, row]));
  const left = leftOutOf([...order.byId.values()], progress);
  return new Map(
    [...order.byId.keys()].map((id) => {
      const row = rows.get(id);
      const { focus = false, seconds = 0 } = row ?? {};
      const leftOut = left.has(id);
      return [id, { state: stateOf(row, counts.get(id) ?? 0), focus, leftOut, seconds }];
    }),
  );
}

/** The frameworks that are asked here: those that the interview goes by, and any that was noted on all the same. */
export const frameworksHere = (
  frameworks: readonly Framework[],
  interview: Pick<InterviewDetail, "frameworkIds">,
  tally: readonly Tally[],
): Framework[] => {
  const noted = new Set(tally.map(({ questionId }) => questionId));
  return frameworks.filter(
    ({ id, sections }) =>
      goesBy(interview, id) ||
      sections.some(({ questions }) => questions.some((each) => noted.has(each.id))),
  );
};

/** Those of a section's questions that are to be asked, or were. */
export const toAsk = (section: Section, known: ReadonlyMap<string, Standing>): number =>
  section.questions.filter(({ id }) => isToAsk(known, id)).length;

/** How many of a section's questions are dealt with: asked, without a view, or not applicable. */
export const covered = (section: Section, known: ReadonlyMap<string, Standing>): number =>
  section.questions.filter(
    (question) => (known.get(question.id)?.state ?? "not-asked") !== "not-asked",
  ).length;
