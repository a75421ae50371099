import type { Question, Section } from "../framework.ts";

/** Where a question stands; `position` is counted among those beside it, without the question itself. */
export type QuestionPlace = { sectionId: string; parentId: string | null; position: number };
export type QuestionStep = "up" | "down" | "nest" | "unnest";
type Framed = Pick<Section, "id" | "questions">;

const beside = (sections: readonly Framed[], sectionId: string, parentId: string | null) =>
  (sections.find(({ id }) => id === sectionId)?.questions ?? []).filter(
    (each) => each.parentId === parentId,
  );

/**
 * Where a question goes by one step: up and down among those beside it, at either end on to the question or section
 * before or after; below the question above it, or a level up.
 * @returns null where it cannot go further
 */
export function stepPlace(
  sections: readonly Framed[],
  question: Question,
  step: QuestionStep,
): QuestionPlace | null {
  const { id, sectionId, parentId } = question;
  const siblings = beside(sections, sectionId, parentId);
  const at = siblings.findIndex((each) => each.id === id);
  const above = siblings[at - 1];
  if (step === "nest") {
    if (parentId !== null || !above || beside(sections, sectionId, id).length > 0) return null;
    const position = beside(sections, sectionId, above.id).length;
    return { sectionId, parentId: above.id, position };
  }
  const parents = beside(sections, sectionId, null);
  const parentAt = parents.findIndex((each) => each.id === parentId);
  if (step === "unnest")
    return parentId === null ? null : { sectionId, parentId: null, position: parentAt + 1 };
  const by = step === "down" ? 1 : -1;
  if (siblings[at + by]) return { sectionId, parentId, position: at + by };
  const end = (list: readonly unknown[]) => (step === "down" ? 0 : list.length);
  if (parentId !== null) {
    const next = parents[parentAt + by];
    return next
      ? { sectionId, parentId: next.id, position: end(beside(sections, sectionId, next.id)) }
      : null;
  }
  const next = sections[sections.findIndex((each) => each.id === sectionId) + by];
  return next
    ? { sectionId: next.id, parentId: null, position: end(beside(sections, next.id, null)) }
    : null;
}

/** The place directly after a question, of its kind; after a section: the first in it. */
export function placeAfter(sections: readonly Framed[], id: string): QuestionPlace | null {
  if (sections.some((section) => section.id === id))
    return { sectionId: id, parentId: null, position: 0 };
  const question = sections.flatMap(({ questions }) => questions).find((each) => each.id === id);
  if (!question) return null;
  const { sectionId, parentId } = question;
  const siblings = beside(sections, sectionId, parentId);
  return { sectionId, parentId, position: siblings.findIndex((each) => each.id === id) + 1 };
}

/** The place of a new sub-question: the last one below the question, or beside the sub-question, that is named. */
export function placeBelow(sections: readonly Framed[], question: Question): QuestionPlace {
  if (question.parentId !== null) return placeAfter(sections, question.id) as QuestionPlace;
  const { id, sectionId } = question;
  return { sectionId, parentId: id, position: beside(sections, sectionId, id).length };
}

/** The id of the section or question after which a place is, in the order of reading. */
export function rowBefore(
  sections: readonly Framed[],
  { sectionId, parentId, position }: QuestionPlace,
): string {
  const last = beside(sections, sectionId, parentId).slice(0, position).at(-1);
  if (!last) return parentId ?? sectionId;
  return beside(sections, sectionId, last.id).at(-1)?.id ?? last.id;
}

/** Where a question goes that is dropped before or after another, or on a section; null where it stays. */
export function dropQuestion(
  sections: readonly Framed[],
  id: string,
  onto: string,
  before: boolean,
): QuestionPlace | null {
  const without = sections.map((section) => ({
    ...section,
    questions: section.questions.filter((each) => each.id !== id),
  }));
  const hasSubs = without.some(({ questions }) => questions.some((each) => each.parentId === id));
  const place = placeAfter(without, onto);
  if (!place || place.parentId === id || (place.parentId !== null && hasSubs)) return null;
  const isSection = sections.some((section) => section.id === onto);
  return before && !isSection ? { ...place, position: place.position - 1 } : place;
}
