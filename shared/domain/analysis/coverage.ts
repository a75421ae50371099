import { goesBy, leftOutOf } from "../frameworks/goesBy.ts";
import { type QuestionState, questionStateWords, stateOf } from "../interview.ts";
import type { Counted, CountedInterview } from "./counted.ts";

/**
 * How one question stands with one respondent. `notes`: what they said to it, or may have said. `outside`: it was not
 * asked, and not meant to be: each interview with them goes by other frameworks, or leaves it out.
 */
export type CoverageCell = {
  state: QuestionState;
  notes: number;
  focus: boolean;
  outside: boolean;
};
export type CoverageRow = {
  questionId: string;
  /** In the order of the respondents. */
  cells: CoverageCell[];
  /** How many respondents have not been asked yet, though they were to be. */
  notAsked: number;
};
export type Coverage = {
  /** By code only. */
  respondents: { id: string; code: string; stratumId: string | null }[];
  rows: CoverageRow[];
};

/** Weaker says less; a respondent of several interviews has the strongest state of them. */
const strength: Record<QuestionState, number> = {
  "not-asked": 0,
  "not-applicable": 1,
  "no-view": 2,
  asked: 3,
};

/** Not asked yet, though it is to be. */
export const isMissing = ({ state, outside }: Pick<CoverageCell, "state" | "outside">): boolean =>
  state === "not-asked" && !outside;

/** "Not asked", or that it was not meant to be. */
export const coverageWords = ({
  state,
  outside,
}: Pick<CoverageCell, "state" | "outside">): string =>
  outside ? "Not part of the interview" : questionStateWords[state];

/** Question × respondent: who was asked what. What is asked in a joint interview is asked of everybody in it. */
export function coverageOf(counted: Counted): Coverage {
  const { people, sections, interviews, notes } = counted;
  const inPlace = new Map<string, number>();
  const said = new Map<string, number>();
  const add = (tally: Map<string, number>, key: string) =>
    tally.set(key, (tally.get(key) ?? 0) + 1);
  const present = new Map(interviews.map(({ id, stakeholderIds }) => [id, stakeholderIds]));
  for (const { interviewId, questionId, speakerId } of notes) {
    if (interviewId === null || questionId === null) continue;
    add(inPlace, `${interviewId} ${questionId}`);
    const speakers = speakerId === null ? (present.get(interviewId) ?? []) : [speakerId];
    for (const personId of speakers) add(said, `${personId} ${questionId}`);
  }
  const progress = new Map(
    interviews.flatMap((interview) =>
      interview.progress.map((each): [string, typeof each] => [
        `${interview.id} ${each.questionId}`,
        each,
      ]),
    ),
  );
  const asked = sections.flatMap(({ questions }) => questions);
  const left = new Map(interviews.map((each) => [each.id, leftOutOf(asked, each.progress)]));
  const own = (personId: string) =>
    interviews.filter(({ stakeholderIds }) => stakeholderIds.includes(personId));
  const withInterviews = people.map((person) => ({ person, interviews: own(person.id) }));

  const cell = (
    personId: string,
    among: CountedInterview[],
    questionId: string,
    frameworkId: string | undefined,
  ): CoverageCell => {
    let state: QuestionState = "not-asked";
    let focus = false;
    let outside = true;
    for (const interview of among) {
      const { id } = interview;
      const key = `${id} ${questionId}`;
      const known = progress.get(key);
      const here = stateOf(known && { seconds: 0, ...known }, inPlace.get(key) ?? 0);
      if (strength[here] > strength[state]) state = here;
      focus ||= known?.focus ?? false;
      const meant = frameworkId === undefined || goesBy(interview, frameworkId);
      if ((meant && !left.get(id)?.has(questionId)) || known?.focus) outside = false;
    }
    const told = said.get(`${personId} ${questionId}`) ?? 0;
    return { state, notes: told, focus, outside: outside && state === "not-asked" && told === 0 };
  };
  return {
    respondents: people.map(({ id, code, stratumId }) => ({ id, code, stratumId })),
    rows: sections
      .flatMap(({ questions, frameworkId }) => questions.map(({ id }) => ({ id, frameworkId })))
      .map(({ id, frameworkId }) => {
        const cells = withInterviews.map(({ person, interviews: among }) =>
          cell(person.id, among, id, frameworkId),
        );
        return {
          questionId: id,
          cells,
          notAsked: cells.filter(isMissing).length,
        };
      }),
  };
}
