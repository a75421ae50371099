import type { FrameworkFile } from "../framework.ts";
import type { Sheet } from "../table/sheet.ts";
import { frameworkKey } from "./frameworkKey.ts";
import {
  checkFramework,
  type FrameworkProblem,
  failed,
  type ReadFramework,
} from "./readFramework.ts";

const header = ["Kind", "Number", "Text", "As printed"];
const facts = ["title", "version", "source", "rights"] as const;
type Fact = (typeof facts)[number];
const isFact = (kind: string): kind is Fact => facts.some((fact) => fact === kind);

/** A framework as a table: what it is, then a row for each section, question and sub-question, in order. */
export function toRows(framework: FrameworkFile): Sheet {
  const row = (kind: string, number: string, text: string, printed = "") => [
    kind,
    number,
    text,
    printed === text ? "" : printed,
  ];
  return {
    name: "Framework",
    header,
    rows: [
      ...facts.map((fact) => row(fact, "", framework[fact])),
      row("id", "", framework.id),
      ...framework.sections.flatMap((section) => [
        row("section", section.id, section.title),
        ...section.questions.flatMap((question) => [
          row("question", question.id, question.text, question.verbatim),
          ...question.subQuestions.map((sub) =>
            row("sub-question", sub.id, sub.text, sub.verbatim),
          ),
        ]),
      ]),
    ],
  };
}

/** Reads a framework from a table in that form; what is wrong is told with its row, the header being the first. */
export function fromRows(rows: readonly (readonly string[])[]): ReadFramework {
  const problems: FrameworkProblem[] = [];
  const lines = new Map<string, number>();
  const file: FrameworkFile = {
    ...{ id: "", title: "", version: "", source: "", rights: "", sections: [] },
  };
  const first = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (header.slice(0, 3).some((name, i) => first[i] !== name.toLowerCase()))
    return failed([
      {
        line: 1,
        message: `The first row must be ${header.map((name) => `“${name}”`).join(", ")}.`,
      },
    ]);
  rows.slice(1).forEach((cells, i) => {
    const line = i + 2;
    const [kind = "", number = "", text = "", printed = ""] = cells.map((cell) => cell.trim());
    const wrong = (message: string) => void problems.push({ line, message });
    if ([kind, number, text, printed].every((cell) => cell === "")) return;
    const name = kind.toLowerCase();
    if (isFact(name) || name === "id") {
      if (file[name] !== "") wrong(`“${kind}” is there twice.`);
      file[name] = text;
      lines.set(JSON.stringify([name]), line);
      return;
    }
    if (text === "" || number === "") {
      wrong(text === "" ? "The text is missing." : "The number is missing.");
      return;
    }
    const section = file.sections.at(-1);
    const question = section?.questions.at(-1);
    const words = { id: number, text, verbatim: printed || text };
    const at = ["sections", file.sections.length - 1, "questions", section?.questions.length ?? 0];
    if (name === "section") {
      file.sections.push({ id: number, title: text, questions: [] });
      lines.set(JSON.stringify(["sections", file.sections.length - 1]), line);
    } else if (name === "question" && section) {
      section.questions.push({ ...words, subQuestions: [] });
      lines.set(JSON.stringify(at), line);
    } else if (name === "sub-question" && section && question) {
      const place = [...at.slice(0, 3), section.questions.length - 1, "subQuestions"];
      lines.set(JSON.stringify([...place, question.subQuestions.length]), line);
      question.subQuestions.push(words);
    } else if (name === "question") wrong("A question stands before any section.");
    else if (name === "sub-question") wrong("A sub-question stands before any question.");
    else wrong(`“${kind}” is no kind of row. Write title, section, question or sub-question.`);
  });
  if (file.title === "")
    problems.push({ line: 1, message: "A row of the kind “title” is missing." });
  if (problems.length > 0) return failed(problems);
  return checkFramework({ ...file, id: file.id || frameworkKey(file.title) }, (path) => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(JSON.stringify(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  });
}
