import type { Counted } from "../../domain/analysis/counted.ts";
import { groupsToHold, smallestGroup } from "../../domain/smallGroups.ts";
import { tablesOf } from "./peopleBehind.ts";

/** Stands for all questions together that may not stand by themselves. */
export const otherQuestions = "other";

export type Standing = {
  counted: Counted;
  /** The columns that may stand; all where not said. */
  shown?: { has: (key: string) => boolean };
  hidden: boolean;
};

/**
 * What is counted, with the sections or questions that too few people answered put together as one. Sections and
 * questions are read beside each other: of a section that is put to the others no question stands by itself, and what
 * a section is more than its questions is never too few people's.
 */
export function withOthersTogether(counted: Counted, across: "section" | "question"): Standing {
  const held = heldQuestions(counted)[across];
  if (held.size === 0) return { counted, hidden: false };
  const sections = counted.sections.flatMap((section) => {
    const questions = section.questions.filter(({ id }) => !held.has(id));
    return section.questions.length > 0 && questions.length === 0
      ? []
      : [{ ...section, questions }];
  });
  const notes = counted.notes.map((note) =>
    held.has(note.questionId ?? "") ? { ...note, questionId: otherQuestions } : note,
  );
  // Where even all together are too few, there is only the total.
  const together = tablesOf({ ...counted, notes }, ({ questionId }) => [questionId ?? ""]);
  const areFew = together.some((of) => (of(otherQuestions)?.size ?? smallestGroup) < smallestGroup);
  return {
    counted: {
      ...counted,
      notes,
      sections: [...sections, { id: otherQuestions, questions: [{ id: otherQuestions }] }],
    },
    ...(areFew && { shown: { has: (key) => key !== otherQuestions } }),
    hidden: true,
  };
}

type Held = Record<"section" | "question", Set<string>>;
const known = new WeakMap<Counted, Held>();

/** The questions ("" for none) that do not stand by themselves where sections are counted, and where questions are. */
function heldQuestions(counted: Counted): Held {
  const found = known.get(counted) ?? readHeld(counted);
  known.set(counted, found);
  return found;
}

function readHeld(counted: Counted): Held {
  const sectionOf = new Map(
    counted.sections.flatMap(({ id, questions }) => questions.map((each) => [each.id, id])),
  );
  const ofSections = tablesOf(counted, ({ questionId }) => [
    questionId === null ? "" : (sectionOf.get(questionId) ?? ""),
  ]);
  const ofQuestions = tablesOf(counted, ({ questionId }) => [questionId ?? ""]);
  const sections = groupsToHold(
    [...counted.sections.map(({ id }) => id), ""],
    ofSections,
    "smallest",
  );
  const inHeld = counted.sections
    .filter(({ id }) => sections.has(id))
    .flatMap(({ questions }) => questions.map(({ id }) => id));
  const section = new Set([...inHeld, ...(sections.has("") ? [""] : [])]);
  const question = new Set(section);
  for (const { questions } of counted.sections.filter((each) => !sections.has(each.id)))
    for (const each of groupsToHold(
      questions.map((own) => own.id),
      ofQuestions,
      "smallest",
    ))
      question.add(each);
  return { section, question };
}
