import type { Finding } from "../domain/finding.ts";
import { isHeld } from "../domain/interview.ts";
import type { Note } from "../domain/note.ts";
import { respondentsOf } from "../domain/respondents.ts";
import { attribute, type Stakeholder } from "../domain/stakeholder.ts";
import { type HeldInterview, type Strength, strengthOf } from "../domain/strength.ts";
import { countedSnapshot, strataToPrint } from "./analysis/countedSnapshot.ts";
import type { Snapshot } from "./snapshot.ts";

/** What several sections need to know, worked out once from the snapshot. */
export type Facts = ReturnType<typeof factsOf>;

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

/** Asked for by every section of a document. */
const known = new WeakMap<Snapshot, Facts>();

export function readFacts(snapshot: Snapshot): Facts {
  const facts = known.get(snapshot) ?? factsOf(snapshot);
  known.set(snapshot, facts);
  return facts;
}

function factsOf(snapshot: Snapshot) {
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
  const { shown } = strataToPrint(countedSnapshot(snapshot));
  // Who withdrew counts nowhere, though the interview was held.
  const respondents = respondentsOf(snapshot.stakeholders, interviews);
  return {
    strata,
    /** Those that may stand by themselves. */
    standing: new Map([...strata].filter(([id]) => shown.has(id))),
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

/** What stands in place of whoever wants not even their sector said. */
export const notAttributed = "Not attributed";

/** Whether whoever said a note, or may have said it, is not to be attributed, not even by sector. */
export function isNotForAttribution(
  { people, unattributed }: SpeakerFacts,
  { speakerId, interviewId, unattributed: isNobodys }: Note,
): boolean {
  const speaker = people.get(speakerId ?? "");
  if (speaker) return speaker.attribution === "none";
  return isNobodys === true || (interviewId !== null && unattributed.has(interviewId));
}

/**
 * Who said a note, as far as they allow. Where no speaker was noted: the stratum, unless it may have been
 * somebody who allows not even that.
 */
export function saidBy(facts: SpeakerFacts, note: Note): string {
  const speaker = facts.people.get(note.speakerId ?? "");
  if (speaker) return attribute(speaker, facts.strata);
  if (note.interviewId === null) return "Said in a workshop";
  if (isNotForAttribution(facts, note)) return notAttributed;
  return (note.stratumId && facts.strata.get(note.stratumId)) || "Respondent";
}

/**
 * Whom a note is attributed to where notes stand one after another, and not as the few that are quoted: a stratum
 * that is too small to stand by itself is not named.
 */
export const attributedTo = ({ people, unattributed, standing }: Facts, note: Note): string =>
  saidBy({ people, unattributed, strata: standing }, note);
