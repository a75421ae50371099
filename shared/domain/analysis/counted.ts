import type { Framework } from "../framework.ts";
import { type InterviewDetail, isHeld } from "../interview.ts";
import type { Note } from "../note.ts";
import { respondentsOf } from "../respondents.ts";
import type { Stakeholder } from "../stakeholder.ts";
import type { HeldInterview } from "../strength.ts";
import type { Theme } from "../theme.ts";

/** What is counted of a note. `themeIds` has each theme once, without those above it. */
export type CountedNote = Pick<
  Note,
  "id" | "interviewId" | "questionId" | "stratumId" | "speakerId" | "kind" | "offRecord" | "areaIds"
> & { themeIds: readonly string[] };

/** An interview that was held, by at least one person who did not withdraw since. */
export type CountedInterview = Pick<
  InterviewDetail,
  "id" | "number" | "startedAt" | "stakeholderIds" | "frameworkIds"
> & {
  progress: readonly Pick<
    InterviewDetail["progress"][number],
    "questionId" | "state" | "focus" | "leftOut"
  >[];
};

/** Everything that analysis counts. What respondents took back is not in it, and nor are they. */
export type Counted = {
  notes: readonly CountedNote[];
  /** In the order in which they were held. */
  interviews: readonly CountedInterview[];
  /** Respondents, in the order of the contact list. */
  people: readonly Pick<Stakeholder, "id" | "code" | "stratumId">[];
  themes: readonly Pick<Theme, "id" | "parentId">[];
  strata: readonly { id: string }[];
  areas: readonly { id: string; scheme: string }[];
  sections: readonly {
    id: string;
    /** Left out where every interview goes by it. */
    frameworkId?: string;
    questions: readonly { id: string; parentId?: string | null }[];
  }[];
};

type Records = Pick<Counted, "notes" | "themes" | "strata" | "areas" | "sections"> & {
  stakeholders: readonly Stakeholder[];
  interviews: readonly InterviewDetail[];
};

/**
 * What is counted of the records of a diagnostic.
 * @param notes without those that were taken back
 */
export function countedOf({ stakeholders, interviews, ...rest }: Records): Counted {
  const gone = new Set(
    stakeholders.flatMap(({ id, consent }) => (consent === "withdrawn" ? [id] : [])),
  );
  const left = (ids: readonly string[]) => ids.length === 0 || ids.some((id) => !gone.has(id));
  return {
    ...rest,
    people: respondentsOf(stakeholders, interviews),
    interviews: interviews
      .filter((interview) => isHeld(interview) && left(interview.stakeholderIds))
      .sort((a, b) => order(a.startedAt ?? "", b.startedAt ?? "") || a.number - b.number),
  };
}
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The sections of frameworks, each with the framework it is of. */
export const sectionsOf = (frameworks: readonly Framework[]) =>
  frameworks.flatMap(({ id: frameworkId, sections }) =>
    sections.map((section) => ({ ...section, frameworkId })),
  );

/** The same without what was said off the record: what may leave the file. */
export const onRecord = (counted: Counted): Counted => ({
  ...counted,
  notes: counted.notes.filter((note) => !note.offRecord),
});

/** The interviews with the strata of the people in them, withdrawn ones left out. */
export function heldOf({ interviews, people }: Counted): HeldInterview[] {
  const known = new Map(people.map((person) => [person.id, person]));
  return interviews.map(({ id, stakeholderIds }) => ({
    id,
    stratumIds: stakeholderIds.flatMap((personId) => {
      const person = known.get(personId);
      return person ? [person.stratumId] : [];
    }),
  }));
}
