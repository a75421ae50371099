import { levelWords } from "./levels.ts";
import { linesOf, type Paper, type PaperLine } from "./paper.ts";
import type { Marks, Rules } from "./round.ts";
import { sum } from "./sum.ts";
import { counted, was } from "./wording.ts";

/** What one person's marks have wrong and further marks cannot mend. */
export function excessProblems(paper: Paper, marks: Marks): string[] {
  const lines = linesOf(paper);
  const found = lines.flatMap((line) => lineProblems(paper, line, marks[line.key] ?? []));
  return found.length > 0 ? found : totalProblems(paper.rules, amountsOf(lines, marks));
}

/** What one person's marks lack before they may be kept. */
export function missingProblems(paper: Paper, marks: Marks): string[] {
  const lines = linesOf(paper);
  if (!lines.some((line) => marks[line.key]?.some((value) => value !== 0)))
    return ["Nothing is marked on this ballot; enter it as abstained or as spoiled."];
  if (paper.rules.method !== "points") return [];
  const given = sum(amountsOf(lines, marks));
  const missing = paper.rules.points - given;
  if (!(missing > 0)) return [];
  return [
    `${counted(given, "point")} ${was(given)} given, ${missing.toLocaleString("en-GB")} fewer than the ${paper.rules.points.toLocaleString("en-GB")} to share out.`,
  ];
}

const amountsOf = (lines: readonly PaperLine[], marks: Marks) =>
  lines.map((line) => marks[line.key]?.[0] ?? 0);

function lineProblems(paper: Paper, line: PaperLine, mark: readonly number[]): string[] {
  const { rules } = paper;
  const name = `${rules.method === "pairwise" ? "Pair" : "Option"} ${line.number}`;
  const length = rules.method === "impact-effort" ? 2 : 1;
  if (mark.length === 0) return [];
  if (mark.length !== length)
    return [
      `${name} has ${counted(mark.length, "mark")} where ${length} belong${length === 1 ? "s" : ""}.`,
    ];
  const wrong = mark.find((value) => !Number.isInteger(value) || value < 0);
  if (wrong !== undefined)
    return [`${name}: ${wrong} is ${wrong < 0 ? "less than nothing" : "not a whole number"}.`];
  return mark.flatMap((value) => valueProblem(paper, name, value));
}

function valueProblem({ rules, options }: Paper, name: string, value: number): string[] {
  const between = (least: number, most: number) =>
    value < least || value > most ? [`${name}: ${value} is not between ${least} and ${most}.`] : [];
  switch (rules.method) {
    case "dots":
      if (rules.cap === null || value <= rules.cap) return [];
      return [
        `${name} was given ${counted(value, "dot")}; at most ${rules.cap} may go to one option.`,
      ];
    case "points":
      return [];
    case "ranking":
      return between(1, options.length);
    case "pairwise":
      return between(1, 3);
    case "impact-effort":
      // 0 stands for the one of the two that was left open.
      return value === 0 ? [] : between(1, rules.most);
    default:
      return between(1, levelWords(rules).length);
  }
}

function totalProblems(rules: Rules, amounts: readonly number[]): string[] {
  const over = (given: number, most: number, what: string, allowed: string) =>
    given > most
      ? [
          `${what} ${was(given)} given, ${(given - most).toLocaleString("en-GB")} more than the ${most.toLocaleString("en-GB")} ${allowed}.`,
        ]
      : [];
  const given = sum(amounts);
  if (rules.method === "dots") return over(given, rules.dots, counted(given, "dot"), "allowed");
  if (rules.method === "points")
    return over(given, rules.points, counted(given, "point"), "to share out");
  if (rules.method !== "ranking" || rules.places === null) return [];
  const ranked = amounts.filter((rank) => rank > 0).length;
  return over(ranked, rules.places, counted(ranked, "rank"), "allowed");
}
