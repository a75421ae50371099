import { levelWords } from "./levels.ts";
import { linesOf, type Paper } from "./paper.ts";
import type { Marks, Rules } from "./round.ts";
import { counted } from "./wording.ts";

/** What one person's marks say, for each line of the paper: "2 dots", "Must"; "" where nothing is marked. */
export function spoken(paper: Paper, marks: Marks): string[] {
  return linesOf(paper).map(({ key, number }) => {
    const mark = marks[key] ?? [];
    return mark.some((value) => value !== 0) ? said(paper.rules, mark, number.split(" or ")) : "";
  });
}

function said(rules: Rules, mark: readonly number[], numbers: readonly string[]): string {
  const [value = 0, effort = 0] = mark;
  switch (rules.method) {
    case "dots":
      return counted(value, "dot");
    case "points":
      return counted(value, "point");
    case "ranking":
      return `rank ${value}`;
    case "pairwise":
      return value === 3 ? "neither" : `option ${numbers[value - 1] ?? value}`;
    case "impact-effort":
      return `impact ${value || "–"}, effort ${effort || "–"}`;
    case "score":
      return `score ${value}`;
    default:
      return levelWords(rules)[value - 1] ?? `${value}`;
  }
}
