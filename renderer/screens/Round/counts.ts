import { ballotProblems } from "../../../shared/domain/voting/ballot.ts";
import { levelWords } from "../../../shared/domain/voting/levels.ts";
import { linesOf, type Paper } from "../../../shared/domain/voting/paper.ts";
import type { Ballot, Marks, Rules } from "../../../shared/domain/voting/round.ts";

/** A count as it is typed: by the key of a line of the paper, one field for each number. */
export type Typed = Record<string, string[]>;

/** What the numbers of one option are, in the order of its marks; one without a name where there is only one. */
export function columnsOf(rules: Rules): string[] {
  switch (rules.method) {
    case "dots":
    case "points":
      return [""];
    case "pairwise":
      return ["First", "Second", "Neither"];
    case "impact-effort":
      return ["Impact", "Effort"].flatMap((what) =>
        levelWords(rules).map((level) => `${what} ${level}`),
      );
    default:
      return [...levelWords(rules)];
  }
}

/** The fields of what is stored. */
export function typedOf(paper: Paper, marks: Marks): Typed {
  const width = columnsOf(paper.rules).length;
  return Object.fromEntries(
    linesOf(paper).map(({ key }) => [
      key,
      Array.from({ length: width }, (_, i) => (marks[key]?.[i] ? `${marks[key][i]}` : "")),
    ]),
  );
}

export const isBlank = (typed: Typed): boolean =>
  Object.values(typed).every((fields) => fields.every((field) => field.trim() === ""));

/** The fields of a group that abstained. */
export const noughts = (paper: Paper): Typed =>
  Object.fromEntries(
    Object.entries(typedOf(paper, {})).map(([key, fields]) => [key, fields.map(() => "0")]),
  );

/** Nothing but noughts: the group was there and raised no hand. */
export const isNought = (typed: Typed): boolean =>
  !isBlank(typed) &&
  Object.values(typed).every((fields) => fields.every((field) => /^\s*0*\s*$/.test(field)));

const numberOf = (field: string): number => {
  const text = field.trim();
  if (text === "") return 0;
  return /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
};

/** The marks that the fields stand for, and what is wrong with them. */
export function readCount(
  paper: Paper,
  typed: Typed,
  peopleTyped: string,
): { marks: Marks; people: number; problems: string[] } {
  const people = numberOf(peopleTyped);
  const marks: Marks = {};
  const problems: string[] = [];
  for (const { key, number } of linesOf(paper)) {
    const fields = typed[key] ?? [];
    const numbers = fields.map(numberOf);
    const wrong = numbers.findIndex(Number.isNaN);
    if (wrong >= 0) problems.push(`Line ${number}: “${fields[wrong]}” is not a number.`);
    else if (numbers.some((value) => value !== 0)) marks[key] = numbers;
  }
  if (!(people >= 1)) problems.push("How many people does it speak for?");
  const entry: Pick<Ballot, "kind" | "people" | "state" | "marks"> = {
    kind: "count",
    people: Number.isNaN(people) ? 1 : Math.max(people, 1),
    state: "valid",
    marks,
  };
  if (problems.length === 0) problems.push(...ballotProblems(paper, entry));
  return { marks, people, problems: problems.slice(0, 5) };
}
