import type { FrameworkFile } from "../../../shared/domain/framework.ts";
import { AppError } from "../../../shared/errors.ts";
import { addFramework, listFrameworks } from "./framework.ts";
import { notFound, removeRow, type Store } from "./store.ts";

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

/** A framework of the diagnostic in the form that files have. */
export function frameworkFileOf(store: Store, id: string): FrameworkFile {
  const framework = listFrameworks(store).find((each) => each.id === id);
  if (!framework) throw notFound("framework");
  const { key, title, version, source, rights, sections } = framework;
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

/** Removes a framework that nothing was asked of yet; what was noted keeps its question. */
export function removeFramework(store: Store, id: string): null {
  const used = ["note", "progress", "questionTime"].some((table) =>
    store.sql.get(
      `SELECT 1 FROM "${table}" WHERE questionId IN (SELECT question.id FROM question
       JOIN section ON section.id = sectionId WHERE frameworkId = ?)`,
      id,
    ),
  );
  if (used)
    throw new AppError(
      "conflict",
      "Its questions were asked in interviews already, so the framework stays.",
    );
  return removeRow(store, "framework", id);
}
