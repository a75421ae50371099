import { type QuestionState, stateOf } from "../interview.ts";
import type { Counted, CountedInterview } from "./counted.ts";

/** How one question stands with one respondent. `notes`: what they said to it, or may have said. */
export type CoverageCell = { state: QuestionState; notes: number; focus: boolean };
export type CoverageRow = {
  questionId: string;
  /** In the order of the respondents. */
  cells: CoverageCell[];
  /** How many respondents have not been asked yet. */
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
  const own = (personId: string) =>
    interviews.filter(({ stakeholderIds }) => stakeholderIds.includes(personId));
  const withInterviews = people.map((person) => ({ person, interviews: own(person.id) }));

  const cell = (personId: string, among: CountedInterview[], questionId: string): CoverageCell => {
    let state: QuestionState = "not-asked";
    let focus = false;
    for (const { id } of among) {
      const key = `${id} ${questionId}`;
      const known = progress.get(key);
      const here = stateOf(known && { seconds: 0, ...known }, inPlace.get(key) ?? 0);
      if (strength[here] > strength[state]) state = here;
      focus ||= known?.focus ?? false;
    }
    return { state, notes: said.get(`${personId} ${questionId}`) ?? 0, focus };
  };
  return {
    respondents: people.map(({ id, code, stratumId }) => ({ id, code, stratumId })),
    rows: sections
      .flatMap(({ questions }) => questions)
      .map(({ id }) => {
        const cells = withInterviews.map(({ person, interviews: among }) =>
          cell(person.id, among, id),
        );
        return {
          questionId: id,
          cells,
          notAsked: cells.filter(({ state }) => state === "not-asked").length,
        };
      }),
  };
}
