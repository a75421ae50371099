import { useEffect, useMemo } from "react";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { RoundResult } from "../../../shared/domain/voting/result.ts";
import type { RoundDetail } from "../../../shared/domain/voting/round.ts";
import { count } from "../../../shared/domain/voting/tally.ts";
import { useQuery } from "../../api/useQuery.ts";
import { type Group, groupsOf } from "./groups.ts";
import { letGo, useOutgoing } from "./outgoing.ts";

/** A round with what its screens need: its groups, its count, and whether that may be seen. */
export type Running = {
  round: RoundDetail;
  groups: Group[];
  result: RoundResult;
  /** Nothing of the result is shown yet. */
  secret: boolean;
};

const noStrata: Stratum[] = [];

/** The round of this id, counted afresh whenever a ballot comes in. */
export function useRound(id: string): { running: Running | null; error: string | null } {
  const { data: round, error } = useQuery("round.get", { id });
  const { data: detail } = useQuery("diagnostic.get", {});
  const strata = detail?.strata ?? noStrata;
  const running = useMemo(() => {
    if (!round) return null;
    const groups = groupsOf(strata, round.rules);
    const result = count(
      round,
      round.ballots,
      groups.map(({ stratumId }) => stratumId),
    );
    return { round, groups, result, secret: round.hidden && round.closedAt === null };
  }, [round, strata]);
  useStoredLeave(round);
  return { running, error: error?.message ?? null };
}

/** Ballots that the round has are no longer on their way. */
function useStoredLeave(round: RoundDetail | undefined): void {
  useEffect(() => {
    const ids = new Set(round?.ballots.map((ballot) => ballot.id));
    for (const { key, storedId } of useOutgoing.getState().entries)
      if (storedId !== null && ids.has(storedId)) letGo(key);
  }, [round]);
}
