import type { frameworksMethods } from "../../../shared/contract/frameworks.ts";
import { createFramework, listFrameworks } from "../store/framework.ts";
import * as frameworks from "../store/frameworks.ts";
import { leaveOut } from "../store/interview.ts";
import { setFrameworks } from "../store/interviewFramework.ts";
import * as question from "../store/question.ts";
import * as section from "../store/section.ts";
import { updateRow } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

export const frameworksHandlers: HandlersOf<typeof frameworksMethods> = {
  "framework.list": (store) => listFrameworks(store),
  "framework.add": (store, { framework }) => frameworks.addFrameworkOnce(store, framework),
  "framework.create": (store, { title }) => createFramework(store, title),
  "framework.update": (store, { id, patch }) => frameworks.updateFramework(store, id, patch),
  "framework.number": (store, { id }) => frameworks.numberFramework(store, id),
  "framework.file": (store, { id }) => frameworks.frameworkFileOf(store, id),
  "framework.remove": (store, { id }) => frameworks.removeFramework(store, id),
  "section.add": (store, fields) => section.addSection(store, fields),
  "section.rename": (store, { id, title }) => updateRow(store, "section", id, { title }),
  "section.move": (store, { id, position }) => section.moveSection(store, id, position),
  "section.remove": (store, { id }) => section.removeSection(store, id),
  "question.add": (store, fields) => question.addQuestion(store, fields),
  "question.update": (store, { id, patch }) => question.updateQuestion(store, id, patch.text),
  "question.move": (store, fields) => question.moveQuestion(store, fields),
  "question.remove": (store, { id }) => question.removeQuestion(store, id),
  "interview.setFrameworks": (store, input) => setFrameworks(store, input),
  "interview.leaveOut": (store, input) => leaveOut(store, input),
};
