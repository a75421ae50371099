import type {
  Framework,
  FrameworkFile,
  Question,
  Section,
} from "../../../shared/domain/framework.ts";
import type { Store } from "./store.ts";

export function listFrameworks({ sql }: Store): Framework[] {
  const sections = sql.all<Omit<Section, "questions"> & { frameworkId: string }>(
    "SELECT id, frameworkId, number, title FROM section ORDER BY position",
  );
  const questions = Map.groupBy(
    sql.all<Question>(
      "SELECT id, sectionId, parentId, number, verbatim, text FROM question ORDER BY position",
    ),
    (question) => question.sectionId,
  );
  return sql
    .all<Omit<Framework, "sections">>(
      "SELECT id, key, title, version, source, rights FROM framework ORDER BY position",
    )
    .map((framework) => ({
      ...framework,
      sections: sections
        .filter((section) => section.frameworkId === framework.id)
        .map(({ id, number, title }) => ({
          id,
          number,
          title,
          questions: questions.get(id) ?? [],
        })),
    }));
}

/** Copies a framework file into the diagnostic. */
export function addFramework(store: Store, file: FrameworkFile): { id: string } {
  const { sql, newId } = store;
  const id = newId();
  const { n } = sql.get<{ n: number }>(
    "SELECT ifnull(max(position), -1) + 1 AS n FROM framework",
  ) as { n: number };
  const { title, version, source, rights } = file;
  sql.insert("framework", { id, position: n, key: file.id, title, version, source, rights });
  file.sections.forEach((section, place) => {
    const sectionId = newId();
    sql.insert("section", {
      id: sectionId,
      frameworkId: id,
      position: place,
      number: section.id,
      title: section.title,
    });
    let position = 0;
    const addQuestion = (
      question: { id: string; verbatim: string; text: string },
      parentId: string | null,
    ) => {
      const questionId = newId();
      const { verbatim, text } = question;
      sql.insert("question", {
        id: questionId,
        sectionId,
        parentId,
        position: position++,
        number: question.id,
        verbatim,
        text,
      });
      return questionId;
    };
    for (const question of section.questions) {
      const parentId = addQuestion(question, null);
      for (const sub of question.subQuestions) addQuestion(sub, parentId);
    }
  });
  return { id };
}
