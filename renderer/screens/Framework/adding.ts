import type { Framework } from "../../../shared/domain/framework.ts";
import {
  placeAfter,
  placeBelow,
  type QuestionPlace,
} from "../../../shared/domain/frameworks/places.ts";
import { command } from "../../api/useCommand.ts";
import { tell } from "../../state/tell.ts";
import type { Row } from "./rows.ts";

/** What is being written, and where it goes. A section goes after the one named, before all where none is. */
export type Adding =
  | { kind: "section"; after: string | null; position: number }
  | { kind: "question"; place: QuestionPlace };

export const newSection = ({ sections }: Framework, row: Row | undefined): Adding => {
  const at = row ? sections.findIndex(({ id }) => id === row.section.id) : sections.length - 1;
  return { kind: "section", after: sections[at]?.id ?? null, position: at + 1 };
};

/** A question after the line; without a line, or without a section, there is no place for one. */
export function newQuestion({ sections }: Framework, row: Row | undefined): Adding | null {
  const place = row ? placeAfter(sections, row.id) : null;
  return place && { kind: "question", place };
}

export const newSubQuestion = ({ sections }: Framework, row: Row | undefined): Adding | null =>
  row?.question ? { kind: "question", place: placeBelow(sections, row.question) } : null;

export const addingWords = (adding: Adding): { label: string; level: 1 | 2 | 3 } => {
  if (adding.kind === "section") return { label: "New section", level: 1 };
  return adding.place.parentId === null
    ? { label: "New question", level: 2 }
    : { label: "New sub-question", level: 3 };
};

/**
 * Keeps what was written.
 * @returns what was made and what is written next: after a section its first question, after a question the next;
 * undefined where it failed
 */
export async function keepNew(
  frameworkId: string,
  adding: Adding,
  text: string,
): Promise<{ id: string; next: Adding } | undefined> {
  if (adding.kind === "section") {
    const { position } = adding;
    const made = await command("section.add", { frameworkId, title: text, position });
    if (!made) return undefined;
    tell("Section kept");
    const place = { sectionId: made.id, parentId: null, position: 0 };
    return { id: made.id, next: { kind: "question", place } };
  }
  const made = await command("question.add", { ...adding.place, text });
  if (!made) return undefined;
  tell(adding.place.parentId === null ? "Question kept" : "Sub-question kept");
  const place = { ...adding.place, position: adding.place.position + 1 };
  return { id: made.id, next: { kind: "question", place } };
}
