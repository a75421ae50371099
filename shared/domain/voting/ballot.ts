import { countedProblems } from "./ballotCounted.ts";
import { excessProblems, missingProblems } from "./ballotPaper.ts";
import { linesOf, type Paper } from "./paper.ts";
import type { Ballot, Marks } from "./round.ts";
import { sum } from "./sum.ts";
import { counted } from "./wording.ts";

type Entry = Pick<Ballot, "kind" | "people" | "state" | "marks">;

/**
 * What is wrong with a ballot, one sentence each; none, and it may be kept. What it accepts beyond
 * the plain case: unused dots; options without a score, level or rank; equal ranks and gaps between
 * ranks, of which only the order counts; people of a counted group who did not raise a hand.
 * A spoiled or abstained ballot needs no marks, and what marks it has are not counted.
 */
export function ballotProblems(paper: Paper, ballot: Entry): string[] {
  const problems = peopleProblems(ballot);
  if (ballot.state !== "valid") return problems;
  problems.push(...strangers(paper, ballot.marks));
  if (ballot.kind === "count")
    problems.push(...countedProblems(paper, ballot.people, ballot.marks));
  else {
    const excess = excessProblems(paper, ballot.marks);
    problems.push(...(excess.length > 0 ? excess : missingProblems(paper, ballot.marks)));
  }
  return problems;
}

function peopleProblems({ kind, people }: Entry): string[] {
  if (!Number.isInteger(people) || people < 1)
    return ["A ballot speaks for at least one person, and for whole people."];
  if (kind === "paper" && people > 1)
    return [
      `A paper ballot speaks for one person, not ${counted(people, "person", "people")}; enter a group as counts.`,
    ];
  return [];
}

/** Marks for what is not on the paper. */
function strangers(paper: Paper, marks: Marks): string[] {
  const keys = new Set(linesOf(paper).map((each) => each.key));
  const count = sum(Object.keys(marks).map((key) => (keys.has(key) ? 0 : 1)));
  if (count === 0) return [];
  const what = paper.rules.method === "pairwise" ? "a pair that is" : "an option that is";
  return [`${counted(count, "mark is", "marks are")} for ${what} not on this ballot.`];
}
