import type { Finding } from "../finding.ts";
import { smallestGroup } from "../smallGroups.ts";
import { couldIdentify, type Stakeholder } from "../stakeholder.ts";
import type { Raised } from "./check.ts";
import { type Grounds, type Quoted, quotedOf } from "./grounds.ts";

type Known = Pick<Grounds, "quoted" | "people" | "respondents" | "strata" | "present">;
type Subject = Pick<Finding, "evidence">;

/** The quotations of each person, in the order of the key message. */
const bySpeaker = (finding: Subject, known: Pick<Known, "quoted" | "people">) =>
  [...Map.groupBy(quotedOf(finding, known), ({ speakerId }) => speakerId)].flatMap(
    ([speakerId, notes]) => {
      const speaker = speakerId === null ? undefined : known.people.get(speakerId);
      return speaker ? [{ speaker, notes }] : [];
    },
  );
const idsOf = (notes: readonly Quoted[]) => notes.map(({ id }) => id);
const aQuotation = (notes: readonly Quoted[]) =>
  notes.length === 1 ? "A quotation" : `${notes.length} quotations`;

/** The attribution that is allowed fits nobody else who was interviewed. */
export const identifies = (finding: Subject, known: Known): Raised[] =>
  bySpeaker(finding, known)
    .filter(({ speaker }) => couldIdentify(speaker, known.respondents, known.strata))
    .map(({ speaker, notes }) => ({
      kind: "identifies",
      text: `${aQuotation(notes)} could identify ${speaker.code}: the only one in this ${speaker.attribution}`,
      facts: [speaker.id, speaker.attribution, ...idsOf(notes)],
      ...(notes[0] && { noteId: notes[0].id }),
    }));

/** Attributed to a stratum of which so few were interviewed that it stands by itself nowhere else. */
export function smallGroup(finding: Subject, known: Known): Raised[] {
  const bySector = quotedOf(finding, known).filter((note) => {
    const speaker = known.people.get(note.speakerId ?? "");
    return speaker
      ? speaker.attribution === "sector" && !couldIdentify(speaker, known.respondents, known.strata)
      : note.interviewId !== null && isAttributed(note, known);
  });
  return [...Map.groupBy(bySector, (note) => stratumOf(note, known))].flatMap(
    ([stratumId, notes]): Raised[] => {
      const name = stratumId && known.strata.get(stratumId);
      if (!stratumId || !name) return [];
      const many = known.respondents.filter((person) => person.stratumId === stratumId).length;
      if (many >= smallestGroup) return [];
      const people = many === 1 ? "one respondent" : `${many === 2 ? "two" : "no"} respondents`;
      return [
        {
          kind: "small-group",
          text: `${aQuotation(notes)} ${notes.length === 1 ? "is" : "are"} attributed to ${name}, which has ${people}`,
          facts: [stratumId, String(many), ...idsOf(notes)],
          ...(notes[0] && { noteId: notes[0].id }),
        },
      ];
    },
  );
}

/** What a note is attributed to: the speaker's own stratum, or where none was noted the note's. */
const stratumOf = (note: Quoted, { people }: Known) =>
  people.get(note.speakerId ?? "")?.stratumId ?? note.stratumId;

/** Where no speaker was noted, it is attributed to nobody if somebody present allows not even their sector. */
const isAttributed = ({ interviewId, unattributed }: Quoted, { present, people }: Known) =>
  !unattributed &&
  !(present.get(interviewId ?? "") ?? []).some((id) => people.get(id)?.attribution === "none");

/** Somebody who said it, or may have, gave consent with limits. */
export const limits = (finding: Subject, known: Known): Raised[] =>
  quotedOf(finding, known).flatMap((note) =>
    speakersOf(note, known)
      .filter(({ consent }) => consent === "limited")
      .map(({ id, code, consentLimits }): Raised => {
        const who = note.speakerId === null ? `${code}, who may have said it,` : code;
        return {
          kind: "limits",
          text: `A quotation: ${who} gave consent with limits${consentLimits ? `: “${consentLimits}”` : " that are not written down"}`,
          facts: [note.id, id, consentLimits],
          noteId: note.id,
        };
      }),
  );

function speakersOf(note: Quoted, { people, present }: Known): Stakeholder[] {
  const ids = note.speakerId === null ? present.get(note.interviewId ?? "") : [note.speakerId];
  return (ids ?? []).flatMap((id) => people.get(id) ?? []);
}
