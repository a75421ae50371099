import { z } from "zod";
import { line, longText, requiredLine } from "./text.ts";

const questionText = { id: requiredLine, verbatim: requiredLine, text: requiredLine };

/** The file form of a framework, as in resources/frameworks. */
export const frameworkFile = z.object({
  id: requiredLine,
  title: requiredLine,
  version: line,
  source: longText,
  rights: longText,
  sections: z.array(
    z.object({
      id: requiredLine,
      title: requiredLine,
      questions: z.array(
        z.object({ ...questionText, subQuestions: z.array(z.object(questionText)) }),
      ),
    }),
  ),
});
export type FrameworkFile = z.infer<typeof frameworkFile>;

/** A question in the diagnostic. `number` is the framework's own ("2.14", "2.14a"). */
export type Question = {
  id: string;
  sectionId: string;
  parentId: string | null;
  number: string;
  verbatim: string;
  text: string;
};
export type Section = { id: string; number: string; title: string; questions: Question[] };
export type Framework = {
  id: string;
  key: string;
  title: string;
  version: string;
  source: string;
  rights: string;
  sections: Section[];
};
