import { gatherAmounts } from "./gatherAmounts.ts";
import { type CountedBallot, type Gathered, nothingGathered } from "./gathered.ts";
import { gatherEfforts, gatherLevels } from "./gatherLevels.ts";
import { gatherPairs, gatherRankings } from "./gatherOrder.ts";
import type { Paper } from "./paper.ts";

/** Of marks that name no option, or that no ballot can have, nothing is counted. */
export function gather(paper: Paper, ballots: readonly CountedBallot[]): Gathered {
  const into = nothingGathered(paper);
  for (const { people, state } of ballots) {
    into.people += people;
    into[state] += people;
  }
  const valid = ballots.filter((ballot) => ballot.state === "valid");
  const { rules, options } = paper;
  if (rules.method === "dots")
    gatherAmounts(
      into,
      options,
      valid,
      rules.cap === null ? rules.dots : Math.min(rules.cap, rules.dots),
    );
  else if (rules.method === "points") gatherAmounts(into, options, valid, rules.points);
  else if (rules.method === "ranking") gatherRankings(into, options, valid);
  else if (rules.method === "pairwise") gatherPairs(into, options, valid);
  else if (rules.method === "impact-effort") gatherEfforts(into, options, valid);
  else gatherLevels(into, rules, options, valid);
  return into;
}
