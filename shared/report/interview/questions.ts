import type { Framework, Question } from "../../domain/framework.ts";
import type { Block } from "../model.ts";

/**
 * What a document says of questions, below the names of their sections. Sections without anything are left out.
 * The names are no headings: their numbers are those of the framework, and would be taken for the document's.
 */
export function bySection(
  frameworks: readonly Framework[],
  blocksOf: (questions: readonly Question[]) => Block[],
): Block[] {
  return frameworks.flatMap((framework) =>
    framework.sections.flatMap(({ number, title, questions }): Block[] => {
      const blocks = blocksOf(questions);
      const name = [frameworks.length > 1 && `${framework.title}:`, number, title];
      return blocks.length === 0
        ? []
        : [{ kind: "label", text: name.filter(Boolean).join(" ") }, ...blocks];
    }),
  );
}
