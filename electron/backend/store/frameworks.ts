import type { Parsed } from "../../../shared/contract.ts";
import type { FrameworkFile } from "../../../shared/domain/framework.ts";
import {
  type Numbering,
  numberingOf,
  numberingToPut,
  numbersByPlace,
} from "../../../shared/domain/frameworks/numbering.ts";
import { AppError } from "../../../shared/errors.ts";
import { addFramework, getFramework } from "./framework.ts";
import { askedIn } from "./questionUse.ts";
import { notFound, removeRow, type Store, updateRow } from "./store.ts";

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

/** Edits what a framework says of itself; the same one in the same version stands in a diagnostic once. */
export function updateFramework(
  store: Store,
  id: string,
  patch: Parsed<"framework.update">["patch"],
): null {
  const there = store.sql.get<{ title: string }>(
    `SELECT other.title FROM framework JOIN framework AS other ON other.key = framework.key
     WHERE framework.id = ? AND other.id <> framework.id AND other.version = ?`,
    ...[id, patch.version ?? null],
  );
  if (there)
    throw new AppError(
      "conflict",
      `“${there.title}” is in this diagnostic in version “${patch.version}” already. Write another version.`,
    );
  return updateRow(store, "framework", id, patch);
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
  const use = askedIn(store, "frameworkId", id);
  if (use !== null)
    throw new AppError("conflict", `Question ${use.number} ${use.why}, so the framework stays.`);
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

/** Numbers everything by its place in the framework's own way, whatever number it had, or something removed had. */
export function numberFramework(store: Store, id: string): null {
  const { sections } = getFramework(store, id);
  updateRow(store, "framework", id, { retired: "[]" });
  return writeNumbers(store, id, numberingToPut(sections));
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
 * and there is nobody yet to print a briefing or a guide for. From then on they stand, whether anything was asked or
 * not: "2.14" is in briefings that were sent and in the adviser's head, and must go on meaning the same question. A
 * new question gets the next number of its section, wherever it stands, the number of a removed one is not given
 * again, and whoever wants numbers by place all the same asks for them (`framework.number`).
 */
export function changing<T>(store: Store, frameworkId: string, change: () => T): T {
  const before = numberingOf(getFramework(store, frameworkId).sections);
  const result = change();
  if (before !== null && !mayBePrinted(store)) writeNumbers(store, frameworkId, before);
  return result;
}

/** Whether a briefing or a guide may have left the file: there is somebody to brief, or an interview to take it to. */
const mayBePrinted = ({ sql }: Store): boolean =>
  sql.get("SELECT 1 FROM stakeholder UNION ALL SELECT 1 FROM interview LIMIT 1") !== undefined;

/** The numbers of what was removed of a framework, which nothing else gets. */
export function retiredOf({ sql }: Store, frameworkId: string): string[] {
  const row = sql.get<{ retired: string }>(
    "SELECT retired FROM framework WHERE id = ?",
    frameworkId,
  );
  if (!row) throw notFound("framework");
  return JSON.parse(row.retired) as string[];
}

/** Keeps numbers that are about to be removed from being given again, where they may stand on paper. */
export function retire(store: Store, frameworkId: string, numbers: readonly string[]): void {
  if (!mayBePrinted(store)) return;
  const retired = JSON.stringify([...new Set([...retiredOf(store, frameworkId), ...numbers])]);
  store.sql.update("framework", frameworkId, { retired });
}
