import type { Question, Section } from "../../../shared/domain/framework.ts";

/** A line of the tree: a section, or a question of one. */
export type Row =
  | { id: string; level: 1; number: string; text: string; section: Section; question: null }
  | {
      id: string;
      level: 2 | 3;
      number: string;
      text: string;
      section: Section;
      question: Question;
    };

/** Sections and questions in the order of reading. */
export const rowsOf = (sections: readonly Section[]): Row[] =>
  sections.flatMap((section): Row[] => [
    {
      ...{ id: section.id, level: 1, number: section.number, text: section.title },
      ...{ section, question: null },
    },
    ...section.questions.map(
      (question): Row => ({
        ...{ id: question.id, level: question.parentId === null ? 2 : 3, section, question },
        ...{ number: question.number, text: question.text },
      }),
    ),
  ]);
