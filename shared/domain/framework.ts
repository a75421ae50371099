import { z } from "zod";
import { line, longText, requiredLine } from "./text.ts";

/** Several lines, without white space around them: a cell of a table could not keep it. */
const prose = longText.transform((text) => text.trim());
/** What a framework says of itself. */
export const frameworkFacts = z.object({
  title: requiredLine,
  version: line,
  source: prose,
  rights: prose,
});

const questionText = { id: requiredLine, verbatim: requiredLine, text: requiredLine };

/** The file form of a framework, as in resources/frameworks. */
export const frameworkFile = z.object({
  id: requiredLine,
  ...frameworkFacts.shape,
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

/** A question as it was asked before it was edited. */
export type Wording = { id: string; verbatim: string; text: string };
/** A question in the diagnostic. `number` is the framework's own ("2.14", "2.14a"). */
export type Question = {
  id: string;
  sectionId: string;
  parentId: string | null;
  number: string;
  verbatim: string;
  text: string;
  /** Those under which notes were taken; left out where there are none. */
  wordings?: Wording[];
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
