import { ordinal } from "../../../shared/domain/voting/ordinal.ts";
import type { RoundResult } from "../../../shared/domain/voting/result.ts";
import type { RoundOption } from "../../../shared/domain/voting/round.ts";
import type { Group } from "./groups.ts";

/** Groups that put first what everybody together did not: one sentence each. */
export function dissenters(
  options: readonly RoundOption[],
  groups: readonly Group[],
  result: RoundResult,
): string[] {
  const title = (id: string) => options.find(({ optionId }) => optionId === id)?.title ?? "";
  const overall = new Map(result.all.rows.map((row) => [row.optionId, row.place]));
  return result.strata.flatMap(({ stratumId, tally }) => {
    const group = groups.find((each) => each.stratumId === stratumId);
    const firsts = tally.rows.filter((row) => row.place === 1 && row.support > 0);
    if (!group || tally.valid === 0 || firsts.length === 0) return [];
    if (firsts.some((row) => overall.get(row.optionId) === 1)) return [];
    const [first] = firsts;
    if (!first) return [];
    const also = firsts.length > 1 ? ` and ${firsts.length - 1} more` : "";
    return [
      `${group.name} put “${title(first.optionId)}”${also} first; in all it came ${ordinal(overall.get(first.optionId) ?? 0)}.`,
    ];
  });
}
