import type {
  Framework,
  FrameworkFile,
  Question,
  Section,
  Wording,
} from "../../../shared/domain/framework.ts";
import { frameworkKey } from "../../../shared/domain/frameworks/frameworkKey.ts";
import { addOrdered, notFound, type Store } from "./store.ts";

export function listFrameworks({ sql }: Store): Framework[] {
  const sections = sql.all<Omit<Section, "questions"> & { frameworkId: string }>(
    "SELECT id, frameworkId, number, title FROM section ORDER BY position, id",
  );
  const wordings = Map.groupBy(
    sql.all<Wording & { questionId: string }>(
      `SELECT id, questionId, verbatim, text FROM wording
       WHERE EXISTS (SELECT 1 FROM note WHERE wordingId = wording.id) ORDER BY id`,
    ),
    ({ questionId }) => questionId,
  );
  const withWordings = (question: Question): Question => {
    const own = wordings.get(question.id)?.map(({ questionId: _, ...rest }) => rest);
    return own ? { ...question, wordings: own } : question;
  };
  const questions = Map.groupBy(
    sql
      .all<Question>(
        "SELECT id, sectionId, parentId, number, verbatim, text FROM question ORDER BY position, id",
      )
      .map(withWordings),
    (question) => question.sectionId,
  );
  return sql
    .all<Omit<Framework, "sections">>(
      "SELECT id, key, title, version, source, rights FROM framework ORDER BY position, id",
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

export function getFramework(store: Store, id: string): Framework {
  const framework = listFrameworks(store).find((each) => each.id === id);
  if (!framework) throw notFound("framework");
  return framework;
}

/** Begins a framework that holds nothing yet but its title. */
export function createFramework(store: Store, title: string): { id: string } {
  const taken = new Set(listFrameworks(store).map(({ key }) => key));
  const name = frameworkKey(title);
  let key = name;
  for (let n = 2; taken.has(key); n++) key = `${name}-${n}`;
  return addOrdered(store, "framework", { key, title, version: "", source: "", rights: "" });
}

/** Copies a framework file into the diagnostic. */
export function addFramework(store: Store, file: FrameworkFile): { id: string } {
  const { sql, newId } = store;
  const { title, version, source, rights } = file;
  const { id } = addOrdered(store, "framework", { key: file.id, title, version, source, rights });
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
