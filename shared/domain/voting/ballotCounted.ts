import { levelWords } from "./levels.ts";
import { linesOf, type Paper } from "./paper.ts";
import type { Marks, Rules } from "./round.ts";
import { sum } from "./sum.ts";
import { counted, is, was } from "./wording.ts";

/** What is wrong with the counts of a group of so many people. */
export function countedProblems(paper: Paper, people: number, marks: Marks): string[] {
  const { rules } = paper;
  if (rules.method === "ranking")
    return ["Rankings cannot be entered as counts; enter each person's ballot."];
  const noun = rules.method === "pairwise" ? "Pair" : "Option";
  const lines = linesOf(paper).filter((line) => (marks[line.key]?.length ?? 0) > 0);
  const found = lines.flatMap((line) =>
    countProblems(rules, people, `${noun} ${line.number}`, marks[line.key] ?? []),
  );
  if (found.length > 0) return found;
  if (!lines.some((line) => marks[line.key]?.some((value) => value > 0)))
    return ["Nothing is marked for this group; enter it as abstained or as spoiled."];
  return totalProblems(rules, people, sum(lines.map((line) => marks[line.key]?.[0] ?? 0)));
}

/** How many counts one option has of a group. */
export function widthOf(rules: Rules): number {
  if (rules.method === "dots" || rules.method === "points") return 1;
  if (rules.method === "pairwise") return 3;
  return rules.method === "impact-effort" ? 2 * rules.most : levelWords(rules).length;
}

function countProblems(
  rules: Rules,
  people: number,
  name: string,
  counts: readonly number[],
): string[] {
  const width = widthOf(rules);
  if (counts.length !== width)
    return [`${name} has ${counted(counts.length, "count")} where ${width} ${is(width)} needed.`];
  const wrong = counts.find((value) => !Number.isInteger(value) || value < 0);
  if (wrong !== undefined)
    return [`${name}: ${wrong} is ${wrong < 0 ? "less than nothing" : "not a whole number"}.`];
  if (rules.method === "points") return [];
  if (rules.method === "dots") {
    const [given = 0] = counts;
    const most = people * (rules.cap ?? rules.dots);
    if (given <= most) return [];
    return [
      `${name} was given ${counted(given, "dot")}; at most ${most.toLocaleString("en-GB")} can come from ${counted(people, "person", "people")}.`,
    ];
  }
  const half = rules.method === "impact-effort" ? rules.most : width;
  const said = Math.max(sum(counts.slice(0, half)), sum(counts.slice(half)));
  if (said <= people) return [];
  return [
    `${name}: ${counted(said, "person", "people")} ${was(said)} counted, more than the ${people.toLocaleString("en-GB")} there.`,
  ];
}

function totalProblems(rules: Rules, people: number, given: number): string[] {
  const number = (n: number) => n.toLocaleString("en-GB");
  const of = counted(people, "person", "people");
  if (rules.method === "dots" && given > people * rules.dots)
    return [
      `${counted(given, "dot")} ${was(given)} given, ${number(given - people * rules.dots)} more than the ${number(people * rules.dots)} that ${of} can give.`,
    ];
  if (rules.method !== "points" || given === people * rules.points) return [];
  const off = given - people * rules.points;
  return [
    `${counted(given, "point")} ${was(given)} given, ${number(Math.abs(off))} ${off > 0 ? "more" : "fewer"} than the ${number(people * rules.points)} that ${of} share out.`,
  ];
}
