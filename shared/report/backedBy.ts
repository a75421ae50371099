import type { Recommendation } from "../domain/finding.ts";
import type { Snapshot } from "./snapshot.ts";
import { placeWords } from "./workshop/roundBlocks.ts";

/**
 * The votes behind a recommendation, of rounds that are closed and that no other took the place of: "place 5 of 7 in “What should come first?”".
 */
export function backedBy(snapshot: Snapshot, { backings }: Recommendation): string[] {
  const rounds = new Map(
    snapshot.workshops.flatMap((workshop) => workshop.rounds.map((round) => [round.id, round])),
  );
  const replaced = new Set([...rounds.values()].map(({ insteadOfId }) => insteadOfId));
  return backings.flatMap(({ roundId, optionId }) => {
    const round = rounds.get(roundId);
    const row = round?.result?.all.rows.find((each) => each.optionId === optionId);
    return round?.closedAt && row && !replaced.has(roundId)
      ? [`place ${placeWords(row)} of ${round.options.length} in “${round.title}”`]
      : [];
  });
}
