import type { Backend } from "../../../electron/backend/createBackend.ts";
import type { frameworksMethods } from "../../../shared/contract/frameworks.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

const frameworks = (backend: Backend) => backend.call("framework.list", {});
/** The last frameworks' come first: those that a random history has written itself. */
const sections = (backend: Backend) =>
  frameworks(backend)
    .toReversed()
    .flatMap((framework) => framework.sections)
    .slice(0, 5);
const questions = (backend: Backend) =>
  sections(backend)
    .flatMap((section) => section.questions)
    .slice(0, 7);

export const frameworksMakers: MakersOf<typeof frameworksMethods> = {
  "framework.add": (_, { text, flag }) => ({
    framework: {
      ...{ id: `F${text}`, title: `F${text}`, version: "1", source: "", rights: "" },
      sections: [
        {
          ...{ id: "1", title: "A" },
          questions: [
            {
              id: `Q${text}`,
              verbatim: text || "?",
              text: text || "?",
              subQuestions: flag ? [{ id: "Qa", verbatim: "B", text: "B" }] : [],
            },
          ],
        },
      ],
    },
  }),
  "framework.remove": (b, { one }) => ({ id: idOf(one(frameworks(b))) }),
  "framework.create": (_, { text }) => ({ title: `F${text}` }),
  "framework.update": (b, { one, text, flag }) => ({
    id: idOf(one(frameworks(b))),
    patch: flag ? { title: `F${text}` } : { version: text, source: text },
  }),
  "framework.number": (b, { one }) => ({ id: idOf(one(frameworks(b))) }),
  "section.add": (b, { one, text, flag, place }) => ({
    frameworkId: idOf(one(frameworks(b).toReversed())),
    title: `S${text}`,
    ...(flag && { position: place }),
  }),
  "section.rename": (b, { one, text }) => ({ id: idOf(one(sections(b))), title: `S${text}` }),
  "section.move": (b, { one, place }) => ({ id: idOf(one(sections(b))), position: place }),
  "section.remove": (b, { one }) => ({ id: idOf(one(sections(b).toReversed())) }),
  "question.add": (b, { one, text, flag, place }) => {
    const section = one(sections(b));
    const parents = section?.questions.filter(({ parentId }) => parentId === null) ?? [];
    return {
      sectionId: idOf(section),
      parentId: flag ? (idOf(one(parents)) ?? null) : null,
      text: `Q${text}`,
      ...(place > 0 && { position: place }),
    };
  },
  "question.update": (b, { one, text, flag }) => ({
    id: idOf(one(flag ? questions(b) : ask.questions(b))),
    patch: { text: `Q${text}` },
  }),
  "question.move": (b, { one, flag, place }) => {
    const question = one(questions(b));
    const section = one(sections(b));
    return {
      ...{ id: idOf(question), sectionId: idOf(section), position: place },
      parentId: flag ? (idOf(section?.questions[0]) ?? null) : null,
    };
  },
  // The last of all: the first ones were asked in the worked example, and stay.
  "question.remove": (b, { one }) => {
    const all = frameworks(b).flatMap((each) => each.sections.flatMap((part) => part.questions));
    return { id: idOf(one(all.toReversed())) };
  },
  "interview.leaveOut": (b, { one, flag }) => ({
    id: idOf(one(ask.interviews(b))),
    questionIds: ask.questions(b).map(({ id }) => id),
    leftOut: flag,
  }),
  "interview.setFrameworks": (b, { one, flag }) => ({
    id: idOf(one(ask.interviews(b).toReversed())),
    frameworkIds: flag
      ? [idOf(one(frameworks(b).toReversed()))].filter((id) => id !== undefined)
      : [],
  }),
};
