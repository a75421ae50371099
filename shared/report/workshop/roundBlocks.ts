import * as smallGroups from "../../domain/smallGroups.ts";
import { cautions } from "../../domain/voting/cautions.ts";
import type { ResultRow, RoundResult, Tally } from "../../domain/voting/result.ts";
import { scoreWords, turnoutOf } from "../../domain/voting/resultWords.ts";
import { fixedLines, standingLines } from "../../domain/voting/rulesWords.ts";
import type { Block } from "../model.ts";
import type { RoundRecord, Snapshot } from "../snapshot.ts";
import { cell } from "../words.ts";
import { roundChart } from "./roundChart.ts";

type Stratum = { id: string | null; name: string; tally: Tally };

/** A round as it is printed: what was fixed, who voted, the result in all and by stratum. */
export function roundBlocks(snapshot: Snapshot, round: RoundRecord): Block[] {
  const { result } = round;
  const title: Block = { kind: "label", text: `Round ${round.number}: ${round.title}` };
  if (!result)
    return [title, { kind: "paragraph", text: "This round is still open and its result hidden." }];
  if (result.all.people === 0)
    return [title, { kind: "paragraph", text: "No ballot was entered in this round." }];
  const { shown, hidden } = strataToShow(snapshot, result);
  const chart = roundChart(snapshot, round, result, hidden ? [] : shown);
  return [
    title,
    {
      kind: "bullets",
      items: [
        ...standingLines(round, roundsOf(snapshot, round)),
        `${turnoutOf(round.ballots, result.all)}.`,
        ...fixedLines(round),
      ],
    },
    ...(chart ? [{ kind: "chart", chart } satisfies Block] : []),
    table(round, result, shown),
    ...cautions(round, result).map((text): Block => ({ kind: "paragraph", text })),
    ...(hidden ? [{ kind: "paragraph", text: smallGroups.smallGroupRule } satisfies Block] : []),
  ];
}

/** The rounds of the workshop that a round is one of. */
export const roundsOf = ({ workshops }: Snapshot, { workshopId }: RoundRecord): RoundRecord[] =>
  workshops.find(({ id }) => id === workshopId)?.rounds ?? [];

/** The strata that may stand by themselves, with their names, and whether any may not. */
export function strataToShow(
  snapshot: Snapshot,
  result: RoundResult,
): { shown: Stratum[]; hidden: boolean } {
  const names = new Map(snapshot.strata.map(({ id, name }) => [id, name]));
  const known = result.strata.filter(({ stratumId }) => stratumId !== null);
  if (known.length === 0) return { shown: [], hidden: false };
  const { shown, hidden } = smallGroups.strataToShow(result);
  return {
    shown: shown.map(({ stratumId, tally }) => ({
      id: stratumId,
      name: (stratumId && names.get(stratumId)) || "Stratum not known",
      tally,
    })),
    hidden,
  };
}

function table(round: RoundRecord, result: RoundResult, strata: readonly Stratum[]): Block {
  const titles = new Map(round.options.map(({ optionId, title }) => [optionId, title]));
  // What is said of an option below the table names it by its number.
  const numbers = new Map(round.options.map(({ optionId }, i) => [optionId, `${i + 1}`]));
  const words = (row: ResultRow | undefined) =>
    row ? `${placeWords(row)}: ${scoreWords(round.rules, row)}` : "";
  return {
    kind: "table",
    table: {
      caption: `Result of round ${round.number}: ${round.title}`,
      description:
        "The options in order of place, with what each place was decided by, for everybody and for each stratum.",
      header: ["Place", "Number", "Option", "Everybody", ...strata.map(({ name }) => name)],
      rows: result.all.rows.map((row) =>
        [
          placeWords(row),
          numbers.get(row.optionId) ?? "",
          titles.get(row.optionId) ?? "",
          scoreWords(round.rules, row),
          ...strata.map(({ tally }) =>
            words(tally.rows.find(({ optionId }) => optionId === row.optionId)),
          ),
        ].map(cell),
      ),
      widths: [1.3, 1.7, 3.2, 2.2, ...strata.map(() => 2.2)],
    },
  };
}

/** "1", or "2 equal" where options share a place. */
export const placeWords = ({ place, tied }: Pick<ResultRow, "place" | "tied">): string =>
  tied ? `${place} equal` : `${place}`;
