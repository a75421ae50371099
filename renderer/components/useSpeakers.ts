import { useMemo } from "react";
import { allQuestions, shortNames } from "../../shared/domain/frameworks/questionsOf.ts";
import type { Note } from "../../shared/domain/note.ts";
import { useQuery } from "../api/useQuery.ts";

export type Speakers = {
  /** "R03 · LSP partners": never a name. */
  who: (note: Pick<Note, "speakerId" | "stratumId" | "interviewId">) => string;
  /** The question's own number, with the framework where there are several; "" where the note is on none. */
  question: (note: Pick<Note, "questionId">) => string;
};

/** Says who said a note and on which question, in codes. */
export function useSpeakers(): Speakers {
  const people = useQuery("stakeholder.list", {}).data;
  const interviews = useQuery("interview.list", {}).data;
  const strata = useQuery("diagnostic.get", {}).data?.strata;
  const frameworks = useQuery("framework.list", {}).data;
  return useMemo(() => {
    const codes = new Map(people?.map((person) => [person.id, person.code]));
    const names = new Map(strata?.map((stratum) => [stratum.id, stratum.name]));
    const numbers = new Map(interviews?.map((entry) => [entry.id, `Interview ${entry.number}`]));
    const short = shortNames(frameworks ?? []);
    const questions = new Map(
      frameworks?.flatMap((framework) =>
        allQuestions([framework]).map(({ id, number }) => [
          id,
          [short.get(framework.id), number].filter(Boolean).join(" "),
        ]),
      ),
    );
    return {
      who: (note) =>
        [
          codes.get(note.speakerId ?? "") ??
            (note.interviewId ? numbers.get(note.interviewId) : "Workshop"),
          names.get(note.stratumId ?? ""),
        ]
          .filter(Boolean)
          .join(" · "),
      question: (note) => questions.get(note.questionId ?? "") ?? "",
    };
  }, [people, interviews, strata, frameworks]);
}
