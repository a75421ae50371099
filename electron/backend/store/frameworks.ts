import type { FrameworkFile } from "../../../shared/domain/framework.ts";
import {
  type Numbering,
  numberingOf,
  numbersByPlace,
} from "../../../shared/domain/frameworks/numbering.ts";
import { AppError } from "../../../shared/errors.ts";
import { addFramework, getFramework } from "./framework.ts";
import { askedIn } from "./questionUse.ts";
import { removeRow, type Store } from "./store.ts";

/** Adds a framework; the same one in the same version stands in a diagnostic once. */
export function addFrameworkOnce(store: Store, file: FrameworkFile): { id: string } {
  const there = store.sql.get(
    "SELECT 1 FROM framework WHERE key = ? AND version = ?",
    file.id,
    file.version,
  );
  if (there)
    throw new AppError(
      "conflict",
      `“${file.title}” is in this diagnostic in this version already.`,
    );
  return addFramework(store, file);
}

/** A framework of the diagnostic in the form that files have: as it is worded now. */
export function frameworkFileOf(store: Store, id: string): FrameworkFile {
  const { key, title, version, source, rights, sections } = getFramework(store, id);
  if (sections.every(({ questions }) => questions.length === 0))
    throw new AppError(
      "conflict",
      `There is no question in “${title}” yet, so there is nothing to write.`,
    );
  return {
    ...{ id: key, title, version, source, rights },
    sections: sections.map((section) => {
      const words = ({ number, text, verbatim }: (typeof section.questions)[number]) => ({
        ...{ id: number, verbatim, text },
      });
      return {
        id: section.number,
        title: section.title,
        questions: section.questions
          .filter(({ parentId }) => parentId === null)
          .map((question) => ({
            ...words(question),
            subQuestions: section.questions
              .filter(({ parentId }) => parentId === question.id)
              .map(words),
          })),
      };
    }),
  };
}

/** Removes a framework that nothing was asked of yet and that no interview goes by. */
export function removeFramework(store: Store, id: string): null {
  if (askedIn(store, "frameworkId", id) !== null)
    throw new AppError(
      "conflict",
      "Its questions were asked in interviews already, so the framework stays.",
    );
  const named = store.sql.get<{ number: number }>(
    `SELECT number FROM interviewFramework JOIN interview ON interview.id = interviewId
     WHERE frameworkId = ? ORDER BY number`,
    id,
  );
  if (named)
    throw new AppError(
      "conflict",
      `Interview ${named.number} goes by it, so the framework stays. Choose others for that interview first.`,
    );
  return removeRow(store, "framework", id);
}

/** Numbers everything by its place, whatever number it had. */
export function numberFramework(store: Store, id: string): null {
  const { sections } = getFramework(store, id);
  return writeNumbers(store, id, numberingOf(sections) ?? "by-section");
}

function writeNumbers(store: Store, id: string, numbering: Numbering): null {
  const { sections } = getFramework(store, id);
  const numbers = numbersByPlace(sections, numbering);
  const write = (table: string, row: { id: string; number: string }) => {
    const number = numbers.get(row.id);
    if (number !== undefined && number !== row.number) store.sql.update(table, row.id, { number });
  };
  for (const section of sections) {
    write("section", section);
    for (const question of section.questions) write("question", question);
  }
  return null;
}

/**
 * Changes what a framework holds, or its order. Its numbers follow the places as long as they are those of the places
 * and nothing of it was asked. From the first note, mark or focus on they stand: "2.14" is by then in briefings that
 * were sent, in records that respondents checked and in the adviser's head, and must go on meaning the same question.
 * A new question gets the next number of its section then, wherever it stands, and whoever wants numbers by place all
 * the same asks for them (`framework.number`).
 */
export function changing<T>(store: Store, frameworkId: string, change: () => T): T {
  const before = numberingOf(getFramework(store, frameworkId).sections);
  const follows = askedIn(store, "frameworkId", frameworkId) === null;
  const result = change();
  if (before !== null && follows) writeNumbers(store, frameworkId, before);
  return result;
}
