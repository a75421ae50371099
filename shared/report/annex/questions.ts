import type { Block } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { appendix } from "../words.ts";
import type { Annex } from "./readAnnex.ts";

/** The questions that an annex refers to, and what each is called there. */
export type AnnexQuestions = { codes: ReadonlyMap<string, string>; blocks: Block[] };

/** By number; where notes answer several frameworks, whose numbers may be alike, with a letter for each. */
export function annexQuestions({ frameworks }: Snapshot, { headings }: Annex): AnnexQuestions {
  const asked = new Set(
    headings.flatMap(({ messages }) =>
      messages.flatMap(({ notes }) => notes.flatMap(({ questionId }) => questionId ?? [])),
    ),
  );
  const used = frameworks.flatMap(({ title, sections }) => {
    const questions = sections
      .flatMap((section) => section.questions)
      .filter(({ id }) => asked.has(id));
    return questions.length > 0 ? [{ title, questions }] : [];
  });
  const letter = (place: number) => (used.length > 1 ? `${String.fromCharCode(65 + place)} ` : "");
  return {
    codes: new Map(
      used.flatMap(({ questions }, place) =>
        questions.map(({ id, number }) => [id, `${letter(place)}${number}`] as const),
      ),
    ),
    blocks:
      used.length === 0
        ? []
        : [
            appendix("Questions", "questions"),
            ...used.flatMap(({ title, questions }, place): Block[] => [
              { kind: "label", text: `${letter(place)}${title}` },
              {
                kind: "bullets",
                items: questions.map(({ text }) => text),
                labels: questions.map(({ number }) => `${letter(place)}${number}`),
              },
            ]),
          ],
  };
}
