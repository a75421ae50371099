import type { Recommendation } from "../domain/finding.ts";
import type { Snapshot } from "./snapshot.ts";
import { placeWords } from "./workshop/roundBlocks.ts";

/** The votes behind a recommendation: "place 5 of 7 in “What should come first?”". */
export function backedBy(snapshot: Snapshot, { backings }: Recommendation): string[] {
  const rounds = new Map(
    snapshot.workshops.flatMap((workshop) => workshop.rounds.map((round) => [round.id, round])),
  );
  return backings.flatMap(({ roundId, optionId }) => {
    const round = rounds.get(roundId);
    const row = round?.result?.all.rows.find((each) => each.optionId === optionId);
    return round && row
      ? [`place ${placeWords(row)} of ${round.options.length} in “${round.title}”`]
      : [];
  });
}
