import { gather } from "./gather.ts";
import {
  addGathered,
  type CountedBallot,
  type Gathered,
  nothingGathered,
  squareOf,
} from "./gathered.ts";
import type { Paper } from "./paper.ts";
import { place } from "./place.ts";
import type { RoundResult, Tally } from "./result.ts";
import type { CountRule, TieRule } from "./round.ts";
import { countsByOption, meansOf, scoresOf } from "./standing.ts";

/**
 * Counts a round, of everybody and of each stratum: the strata add up to all. Spoiled and abstaining
 * ballots are among the people, options without a vote among the rows.
 *
 * @param frame the order of the strata; others follow in the order of their ids, people whose stratum is not known last
 */
export function count(
  paper: Paper,
  ballots: readonly CountedBallot[],
  frame: readonly (string | null)[] = [],
): RoundResult {
  const all = nothingGathered(paper);
  const strata = [...Map.groupBy(ballots, (ballot) => ballot.stratumId)]
    .sort(([a], [b]) => byFrame(frame, a, b))
    .map(([stratumId, own]) => {
      const gathered = gather(paper, own);
      addGathered(all, gathered);
      return { stratumId, tally: tallyOf(paper, gathered) };
    });
  return {
    all: tallyOf(paper, all),
    strata,
    wins: all.wins.length > 0 ? squareOf(all.wins, paper.options.length) : null,
  };
}

/** The same ballots counted by another rule for rankings or for ties. */
export function recount(
  paper: Paper,
  ballots: readonly CountedBallot[],
  by: { count?: CountRule; tie?: TieRule },
  frame: readonly (string | null)[] = [],
): RoundResult {
  const { tie = paper.rules.tie } = by;
  const rules =
    paper.rules.method === "ranking"
      ? { ...paper.rules, count: by.count ?? paper.rules.count, tie }
      : { ...paper.rules, tie };
  return count({ rules, options: paper.options }, ballots, frame);
}

function byFrame(frame: readonly (string | null)[], a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const position = (id: string) => (frame.includes(id) ? frame.indexOf(id) : frame.length);
  return position(a) - position(b) || (a < b ? -1 : 1);
}

function tallyOf({ rules, options }: Paper, gathered: Gathered): Tally {
  const scores = scoresOf(rules, options.length, gathered);
  const counts = countsByOption(gathered, options.length);
  const { people, valid, spoiled, abstained } = gathered;
  return {
    ...{ people, valid, spoiled, abstained },
    rows: place(scores, [...gathered.support], rules.tie).map(({ index, ...placed }) => ({
      ...placed,
      optionId: options[index]?.optionId ?? "",
      score: scores[index] ?? 0,
      support: gathered.support[index] ?? 0,
      counts: counts[index] ?? [],
      means: rules.method === "impact-effort" ? meansOf(counts[index] ?? []) : null,
    })),
  };
}
