import { z } from "zod";
import {
  type Framework,
  type FrameworkFile,
  frameworkFacts,
  frameworkFile,
} from "../domain/framework.ts";
import { id, position, requiredLine } from "../domain/text.ts";
import {
  byId,
  command,
  made,
  none,
  nothing,
  patch,
  place,
  query,
  returns,
  sameField,
} from "./spec.ts";

/** What is asked: frameworks, their sections and questions, and which of them an interview goes by. */
export const frameworksMethods = {
  "framework.list": query(
    "The question frameworks in this diagnostic",
    none,
    returns<Framework[]>(),
  ),
  "framework.add": command(
    "Add a question framework",
    z.object({ framework: frameworkFile }),
    made,
  ),
  "framework.create": command(
    "Begin a question framework",
    z.object({ title: requiredLine }),
    made,
  ),
  "framework.update": command(
    "Edit a question framework",
    patch(frameworkFacts.partial()),
    nothing,
    sameField,
  ),
  "framework.number": command("Number the questions of a framework by their places", byId, nothing),
  "framework.file": query(
    "A question framework as it is exchanged",
    byId,
    returns<FrameworkFile>(),
  ),
  "framework.remove": command("Remove a question framework", byId, nothing),
  "section.add": command(
    "Add a section to a framework",
    z.object({ frameworkId: id, title: requiredLine, position: position.optional() }),
    made,
  ),
  "section.rename": command(
    "Rename a section",
    z.object({ id, title: requiredLine }),
    nothing,
    (input) => input.id,
  ),
  "section.move": command("Move a section", place, nothing),
  "section.remove": command("Remove a section", byId, nothing),
  "question.add": command(
    "Add a question",
    z.object({
      sectionId: id,
      /** The question that it is a sub-question of. */
      parentId: id.nullable().default(null),
      text: requiredLine,
      position: position.optional(),
    }),
    made,
  ),
  "question.update": command(
    "Edit a question",
    patch(z.object({ text: requiredLine })),
    nothing,
    sameField,
  ),
  "question.move": command(
    "Move a question",
    z.object({ id, sectionId: id, parentId: id.nullable(), position }),
    nothing,
  ),
  "question.remove": command("Remove a question", byId, nothing),
  "interview.setFrameworks": command(
    "Choose the frameworks that an interview goes by; none stands for all",
    z.object({ id, frameworkIds: z.array(id).max(1_000) }),
    nothing,
  ),
  "interview.leaveOut": command(
    "Leave questions out of an interview, or take them in again",
    z.object({ id, questionIds: z.array(id).min(1).max(10_000), leftOut: z.boolean() }),
    nothing,
  ),
} as const;
