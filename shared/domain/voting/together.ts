import { smallestGroup } from "../smallGroups.ts";
import { widthOf } from "./ballotCounted.ts";
import type { Ballot, Marks, Rules } from "./round.ts";
import { sum } from "./sum.ts";

/**
 * The entries of a round of which none is a small group by itself, and those that are put together so that it is
 * not. A few ballots on paper beside counted groups are a group too. What is put together counts as before.
 */
export function putTogether(
  rules: Rules,
  ballots: readonly Ballot[],
): { apart: Ballot[]; together: { people: number; marks: Marks } | null } {
  const valid = ballots.filter(({ state }) => state === "valid");
  const papers = valid.filter(({ kind }) => kind === "paper");
  const counts = valid.filter(({ kind }) => kind === "count");
  const few = counts.filter(({ people }) => people < smallestGroup);
  if (counts.length > 0 && papers.length < smallestGroup) few.push(...papers);
  if (few.length === 0) return { apart: [...ballots], together: null };
  const others = valid.filter((each) => !few.includes(each)).sort((a, b) => a.people - b.people);
  const people = () => sum(few.map((each) => each.people));
  for (const next of others) {
    if (people() >= smallestGroup) break;
    few.push(next);
  }
  const marks: Marks = {};
  for (const ballot of few)
    for (const [key, mark] of Object.entries(asCounts(rules, ballot)))
      marks[key] = mark.map((value, i) => value + (marks[key]?.[i] ?? 0));
  return {
    apart: ballots.filter((each) => !few.includes(each)),
    together: { people: people(), marks },
  };
}

/** One person's marks as a group of one would have them. Rankings are never counted in groups. */
function asCounts(rules: Rules, { kind, marks }: Ballot): Marks {
  if (kind === "count" || rules.method === "dots" || rules.method === "points") return marks;
  const width = widthOf(rules);
  const half = rules.method === "impact-effort" ? rules.most : width;
  return Object.fromEntries(
    Object.entries(marks).map(([key, levels]) => {
      const counts = Array.from({ length: width }, () => 0);
      levels.forEach((level, i) => {
        if (level > 0) counts[i * half + level - 1] = 1;
      });
      return [key, counts];
    }),
  );
}
