import type { Parsed } from "../../../shared/contract.ts";
import { inWords, ordinal } from "../../../shared/domain/voting/ordinal.ts";
import { scoreWords } from "../../../shared/domain/voting/resultWords.ts";
import { methodWords } from "../../../shared/domain/voting/round.ts";
import { AppError } from "../../../shared/errors.ts";
import { getPaper, resultOf } from "./round.ts";
import type { Store } from "./store.ts";
import { addPriority, demandStood } from "./workshop.ts";

/**
 * Puts options of a round on its workshop's list of priorities, in the order in which they came out.
 * Those that are there from this round already are left as they are, so that a repeated call is harmless.
 */
export function addFromRound(
  store: Store,
  { roundId, optionIds }: Parsed<"priority.addFromRound">,
): { ids: string[] } {
  const { workshopId, number, rules, options } = getPaper(store, roundId);
  const result = resultOf(store, roundId);
  if (!result) throw new AppError("conflict", "The result is hidden until the round is closed.");
  for (const optionId of optionIds) demandStood(store, roundId, optionId);
  const there = new Set(
    store.sql
      .all<{ optionId: string | null }>("SELECT optionId FROM priority WHERE roundId = ?", roundId)
      .map((row) => row.optionId),
  );
  const { rows } = result.all;
  const wanted = rows.filter((row) => optionIds.includes(row.optionId) && !there.has(row.optionId));
  const [first = "", ...rest] = methodWords[rules.method];
  const method = `${first.toLowerCase()}${rest.join("")}`;
  const ids = wanted.map((row) => {
    const place = `${row.tied ? "shared " : ""}${ordinal(row.place)} of ${inWords(rows.length)}`;
    return addPriority(store, workshopId, {
      text: options.find(({ optionId }) => optionId === row.optionId)?.title ?? "",
      how: `Round ${number}, ${method}: ${scoreWords(rules, row)}, ${place}`,
      ...{ optionId: row.optionId, roundId },
    }).id;
  });
  return { ids };
}
