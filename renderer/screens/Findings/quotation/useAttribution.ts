import { useMemo } from "react";
import type { Note } from "../../../../shared/domain/note.ts";
import { respondentsOf } from "../../../../shared/domain/respondents.ts";
import { couldIdentify, type Stakeholder } from "../../../../shared/domain/stakeholder.ts";
import { readSpeakers, saidBy } from "../../../../shared/report/facts.ts";
import { useQuery } from "../../../api/useQuery.ts";

export type Attribution = {
  /** Whom the report attributes it to, in its words. */
  words: string;
  /** Whoever said it, or may have, and gave consent with limits. */
  limited: readonly Stakeholder[];
  /** Whoever said it, where those words would give them away though they allowed no name. */
  givenAway: Stakeholder | undefined;
};

/** How a document attributes a note, and what limits the consent of whoever said it; null until it is known. */
export function useAttribution(): ((note: Note) => Attribution) | null {
  const stakeholders = useQuery("stakeholder.list", {}).data;
  const interviews = useQuery("interview.list", {}).data;
  const strata = useQuery("diagnostic.get", {}).data?.strata;
  return useMemo(() => {
    if (!stakeholders || !interviews || !strata) return null;
    const facts = readSpeakers({ strata, stakeholders, interviews });
    const names = new Map(strata.map(({ id, name }) => [id, name]));
    const respondents = respondentsOf(stakeholders, interviews);
    const present = new Map(interviews.map(({ id, stakeholderIds }) => [id, stakeholderIds]));
    return (note) => {
      const ids = note.speakerId ? [note.speakerId] : (present.get(note.interviewId ?? "") ?? []);
      const speakers = ids.flatMap((id) => facts.people.get(id) ?? []);
      return {
        words: saidBy(facts, note),
        limited: speakers.filter(({ consent }) => consent === "limited"),
        givenAway: speakers.find(
          (person) => person.id === note.speakerId && couldIdentify(person, respondents, names),
        ),
      };
    };
  }, [stakeholders, interviews, strata]);
}
