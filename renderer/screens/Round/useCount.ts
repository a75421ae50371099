import { useMemo } from "react";
import type { Tally } from "../../../shared/domain/voting/result.ts";
import type { RoundOption } from "../../../shared/domain/voting/round.ts";
import { recount } from "../../../shared/domain/voting/tally.ts";
import { useQuery } from "../../api/useQuery.ts";
import type { Count } from "./compared.ts";

/** One count of a round, by the rule that is asked for. */
export function useCount(
  count: Count | undefined,
): { options: readonly RoundOption[]; tally: Tally } | null {
  const { data: round } = useQuery("round.get", count ? { id: count.roundId } : null);
  const rule = count?.rule ?? null;
  return useMemo(
    () =>
      round
        ? {
            options: round.options,
            tally: recount(round, round.ballots, rule ? { count: rule } : {}).all,
          }
        : null,
    [round, rule],
  );
}
