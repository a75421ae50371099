import type { Finding } from "../domain/finding.ts";
import { isHeld } from "../domain/interview.ts";
import type { Note } from "../domain/note.ts";
import { respondentsOf } from "../domain/respondents.ts";
import { attribute, type Stakeholder } from "../domain/stakeholder.ts";
import { type HeldInterview, type Strength, strengthOf } from "../domain/strength.ts";
import type { Snapshot } from "./snapshot.ts";

/** What several sections need to know, worked out once from the snapshot. */
export type Facts = ReturnType<typeof readFacts>;

type Spoke = {
  strata: readonly { id: string; name: string }[];
  stakeholders: readonly Stakeholder[];
  interviews: readonly { id: string; stakeholderIds: readonly string[] }[];
};
/** What is to be known to say who said a note. */
export type SpeakerFacts = ReturnType<typeof readSpeakers>;

export function readSpeakers({ strata, stakeholders, interviews }: Spoke) {
  const people = new Map(stakeholders.map((person) => [person.id, person]));
  const silent = (personId: string) => people.get(personId)?.attribution === "none";
  return {
    strata: new Map(strata.map((stratum) => [stratum.id, stratum.name])),
    people,
    /** Interviews with somebody who is not to be attributed, not even by sector. */
    unattributed: new Set(
      interviews
        .filter(({ stakeholderIds }) => stakeholderIds.some(silent))
        .map((interview) => interview.id),
    ),
  };
}

export function readFacts(snapshot: Snapshot) {
  const { strata, people, unattributed } = readSpeakers(snapshot);
  const interviews = snapshot.interviews.filter(isHeld);
  const held: HeldInterview[] = interviews.map(({ id, stakeholderIds }) => ({
    id,
    stratumIds: stakeholderIds.flatMap((personId) => {
      const person = people.get(personId);
      return person ? [person.stratumId] : [];
    }),
  }));
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
export function saidBy(facts: SpeakerFacts, note: Note): string {
  const speaker: Stakeholder | undefined = note.speakerId
    ? facts.people.get(note.speakerId)
    : undefined;
  if (speaker) return attribute(speaker, facts.strata);
  if (note.interviewId === null) return "Said in a workshop";
  if (note.unattributed || facts.unattributed.has(note.interviewId)) return "Not attributed";
  return (note.stratumId && facts.strata.get(note.stratumId)) || "Respondent";
}
