import { type FrameworkFile, frameworkFile } from "../framework.ts";

/** Something that is wrong in a framework's file, and in which line (CSV: which row) of it. */
export type FrameworkProblem = { line: number; message: string };
/** `framework` is null where there is a problem. */
export type ReadFramework = { framework: FrameworkFile | null; problems: FrameworkProblem[] };

/** More questions than anybody could ask. */
export const mostQuestions = 1_000;
/** Problems told at most; the first ones say what kind of mistake it is. */
const mostProblems = 50;

/** Where in the file a part of the framework stands, by its path in the data. */
export type LineOf = (path: readonly (string | number)[]) => number;

/** Checks what was read of a file: that it is a framework, and that no number is there twice. */
export function checkFramework(data: unknown, lineOf: LineOf): ReadFramework {
  const parsed = frameworkFile.safeParse(data);
  if (!parsed.success)
    return failed(
      parsed.error.issues.map(({ path, message }) => ({
        line: lineOf(path as (string | number)[]),
        message: `${named(path as (string | number)[])}: ${plain(message)}`,
      })),
    );
  const problems: FrameworkProblem[] = [];
  const seen = new Set<string>();
  let count = 0;
  const once = (id: string, path: (string | number)[]) => {
    const number = id.toLowerCase();
    if (seen.has(number))
      problems.push({ line: lineOf([...path, "id"]), message: `The number ${id} is there twice.` });
    seen.add(number);
  };
  const { sections } = parsed.data;
  sections.forEach(({ questions }, s) => {
    questions.forEach((question, q) => {
      const at = ["sections", s, "questions", q];
      once(question.id, at);
      for (const [n, sub] of question.subQuestions.entries())
        once(sub.id, [...at, "subQuestions", n]);
      count += 1 + question.subQuestions.length;
    });
  });
  // A section may still be without: a framework that is half written goes from one computer to another whole.
  if (count === 0) problems.push({ line: 1, message: "There is no question in it." });
  if (count > mostQuestions)
    problems.push({ line: 1, message: `It has more than ${mostQuestions} questions.` });
  return problems.length > 0 ? failed(problems) : { framework: parsed.data, problems: [] };
}

export const failed = (problems: FrameworkProblem[]): ReadFramework => ({
  framework: null,
  problems: problems.toSorted((a, b) => a.line - b.line).slice(0, mostProblems),
});

const named = (path: readonly (string | number)[]): string =>
  path
    .map((part) => (typeof part === "number" ? String(part + 1) : part))
    .join(" ")
    .trim() || "The file";

const plain = (message: string): string =>
  /expected string|too small/i.test(message) ? "needs some words" : message.toLowerCase();
