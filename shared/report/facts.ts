import type { Finding } from "../domain/finding.ts";
import type { GridCount } from "../domain/grid.ts";
import { rollUp } from "../domain/grid.ts";
import { isHeld } from "../domain/interview.ts";
import type { Note } from "../domain/note.ts";
import { respondentsOf } from "../domain/respondents.ts";
import { attribute, type Stakeholder } from "../domain/stakeholder.ts";
import { type HeldInterview, type Strength, strengthOf } from "../domain/strength.ts";
import type { Snapshot } from "./snapshot.ts";

/** What several sections need to know, worked out once from the snapshot. */
export type Facts = ReturnType<typeof readFacts>;

export function readFacts(snapshot: Snapshot) {
  const strata = new Map(snapshot.strata.map((stratum) => [stratum.id, stratum.name]));
  const people = new Map(snapshot.stakeholders.map((person) => [person.id, person]));
  const interviews = snapshot.interviews.filter(isHeld);
  const held: HeldInterview[] = interviews.map(({ id, stakeholderIds }) => ({
    id,
    stratumIds: stakeholderIds.flatMap((personId) => {
      const person = people.get(personId);
      return person ? [person.stratumId] : [];
    }),
  }));
  /** Interviews with somebody who is not to be attributed, not even by sector. */
  const unattributed = new Set(
    snapshot.interviews
      .filter(({ stakeholderIds }) =>
        stakeholderIds.some((personId) => people.get(personId)?.attribution === "none"),
      )
      .map(({ id }) => id),
  );
  const notes = new Map(snapshot.notes.map((note) => [note.id, note]));
  const questions = new Map(
    snapshot.frameworks.flatMap((framework) =>
      framework.sections.flatMap((section) =>
        section.questions.map((question) => [question.id, question] as const),
      ),
    ),
  );
  // Who withdrew counts nowhere, though the interview was held.
  const respondents = respondentsOf(snapshot.stakeholders, interviews);
  return {
    strata,
    people,
    interviews,
    held,
    unattributed,
    notes,
    questions,
    respondents,
  };
}

export const findingStrength = (snapshot: Snapshot, facts: Facts, finding: Finding): Strength =>
  strengthOf(
    finding.evidence,
    facts.held,
    snapshot.strata.map((stratum) => stratum.id),
  );

/**
 * Who said a note, as far as they allow. Where no speaker was noted: the stratum, unless it may have been
 * somebody who allows not even that.
 */
export function saidBy(facts: Facts, note: Note): string {
  const speaker: Stakeholder | undefined = note.speakerId
    ? facts.people.get(note.speakerId)
    : undefined;
  if (speaker) return attribute(speaker, facts.strata);
  if (note.interviewId === null) return "Said in a workshop";
  if (note.unattributed || facts.unattributed.has(note.interviewId)) return "Not attributed";
  return (note.stratumId && facts.strata.get(note.stratumId)) || "Respondent";
}

/** Theme × stratum by interviews, over the notes that may be printed. */
export function themeRows(snapshot: Snapshot) {
  const counts: GridCount[] = snapshot.notes.flatMap(({ tags, stratumId, interviewId }) =>
    interviewId === null ? [] : tags.map(({ themeId }) => ({ themeId, stratumId, interviewId })),
  );
  return rollUp(snapshot.themes, counts);
}
