import { excessProblems, missingProblems } from "./ballotPaper.ts";
import type { Paper } from "./paper.ts";
import type { Marks } from "./round.ts";
import type { Read } from "./tokens.ts";
import { readDots, readPoints, writeDots, writePoints } from "./writtenAmounts.ts";
import { readEfforts, writeEfforts } from "./writtenEfforts.ts";
import { readLevels, writeLevels } from "./writtenLevels.ts";
import { readPairs, readRanking, writePairs, writeRanking } from "./writtenOrder.ts";

export type Reading = {
  marks: Marks;
  /** What more typing cannot mend, one sentence each. */
  problems: string[];
  /** It may be kept as it stands; then `ballotProblems` finds nothing either. */
  complete: boolean;
  /** What is still to come or could be, as a sentence; "" where nothing is. Dots may stay unused, and options unranked. */
  left: string;
};

const mostProblems = 5;

/** Reads what was typed of one paper ballot: at every key, so it never throws and says what is missing. */
export function readMarks(paper: Paper, text: string): Reading {
  const { marks, enough, left, ...read } = readBy(paper, text);
  const problems = [...new Set([...read.problems, ...excessProblems(paper, marks)])];
  if (enough && problems.length === 0) problems.push(...missingProblems(paper, marks));
  if (problems.length > 0)
    return { marks, problems: problems.slice(0, mostProblems), complete: false, left: "" };
  return { marks, problems, complete: enough, left };
}

function readBy(paper: Paper, text: string): Read {
  const { rules, options } = paper;
  switch (rules.method) {
    case "dots":
      return readDots(rules.dots, options, text);
    case "points":
      return readPoints(rules.points, options, text);
    case "ranking":
      return readRanking(rules.places, options, text);
    case "pairwise":
      return readPairs(options, text);
    case "impact-effort":
      return readEfforts(rules.most, options, text);
    default:
      return readLevels(paper, text);
  }
}

/** The marks of one paper ballot as they would be typed; reading it gives the same marks, gaps between ranks closed. */
export function writeMarks(paper: Paper, marks: Marks): string {
  const { rules, options } = paper;
  switch (rules.method) {
    case "dots":
      return writeDots(options, marks);
    case "points":
      return writePoints(options, marks);
    case "ranking":
      return writeRanking(options, marks);
    case "pairwise":
      return writePairs(options, marks);
    case "impact-effort":
      return writeEfforts(rules.most, options, marks);
    default:
      return writeLevels(paper, marks);
  }
}
