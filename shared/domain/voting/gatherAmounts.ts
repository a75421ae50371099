import { addAt, type CountedBallot, type Gathered } from "./gathered.ts";
import type { RoundOption } from "./round.ts";

/**
 * Dots and points. A group tells only its total of an option: as its supporters count the fewest people
 * who can have given so much, each at most `most`, which is exact where a person may give one dot.
 */
export function gatherAmounts(
  into: Gathered,
  options: readonly RoundOption[],
  ballots: readonly CountedBallot[],
  most: number,
): void {
  const places = new Map(options.map(({ optionId }, i) => [optionId, i]));
  // Few options of many have an amount: it is quicker to go through those.
  for (const { kind, marks } of ballots)
    for (const optionId in marks) {
      const i = places.get(optionId);
      const amount = marks[optionId]?.[0] ?? 0;
      if (i === undefined || !(amount > 0)) continue;
      addAt(into.totals, i, amount);
      addAt(into.support, i, kind === "count" ? Math.ceil(amount / most) : 1);
    }
}
