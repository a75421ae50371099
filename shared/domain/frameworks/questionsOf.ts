import type { Framework, Question } from "../framework.ts";

/** All questions of frameworks, or of their sections, in the order of reading. */
export const allQuestions = (frameworks: readonly Pick<Framework, "sections">[]): Question[] =>
  frameworks.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));

/** How many there are, said in one way everywhere: "63 questions and 1 sub-question". */
export function countWords(questions: readonly Pick<Question, "parentId">[]): string {
  const many = (n: number, word: string) =>
    `${n.toLocaleString("en-GB")} ${word}${n === 1 ? "" : "s"}`;
  const subs = questions.filter(({ parentId }) => parentId !== null).length;
  const rest = many(questions.length - subs, "question");
  return subs === 0 ? rest : `${rest} and ${many(subs, "sub-question")}`;
}

/**
 * A short name of each framework, to stand before a number where questions of several are in one list: its title, cut
 * after a whole word; "" where there is one only.
 */
export function shortNames(
  frameworks: readonly Pick<Framework, "id" | "title">[],
): ReadonlyMap<string, string> {
  return new Map(
    frameworks.map(({ id, title }) => [id, frameworks.length > 1 ? shortened(title) : ""]),
  );
}

const longest = 24;

function shortened(title: string): string {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest + 1).lastIndexOf(" ");
  return `${title.slice(0, cut > 8 ? cut : longest).trim()} …`;
}
