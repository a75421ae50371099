import { useEffect, useMemo, useRef } from "react";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { RoundResult } from "../../../shared/domain/voting/result.ts";
import type { Ballot, RoundDetail } from "../../../shared/domain/voting/round.ts";
import { count } from "../../../shared/domain/voting/tally.ts";
import { keepSame } from "../../api/same.ts";
import { useQuery } from "../../api/useQuery.ts";
import { type Group, groupsOf } from "./groups.ts";
import { letGo, type Outgoing, useOutgoing } from "./outgoing.ts";

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
  const { data: asked, error } = useQuery("round.get", { id });
  const { data: detail } = useQuery("diagnostic.get", {});
  const strata = detail?.strata ?? noStrata;
  const outgoing = useOutgoing((state) => state.entries);
  const last = useRef<RoundDetail | undefined>(undefined);
  // What was shown at the acknowledgement comes back as it was: then nothing is drawn twice.
  const round = useMemo(
    () => asked && keepSame(last.current, withStored(asked, outgoing)),
    [asked, outgoing],
  );
  useEffect(() => {
    last.current = round;
  }, [round]);
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
  useStoredLeave(asked);
  return { running, error: error?.message ?? null };
}

/** The round with the ballots that were acknowledged since it was asked for. */
function withStored(round: RoundDetail, outgoing: readonly Outgoing[]): RoundDetail {
  const mine = outgoing.filter(({ stored, roundId }) => stored && roundId === round.id);
  if (mine.length === 0) return round;
  const ids = new Set(round.ballots.map(({ id }) => id));
  const more = mine
    .filter(({ id }) => !ids.has(id))
    .map(({ id, number, stratumId, state, marks }): Ballot => {
      return { id, number, stratumId, state, marks, kind: "paper", label: "", people: 1 };
    });
  if (more.length === 0) return round;
  const entered = round.entered + more.length;
  return { ...round, entered, ballots: [...round.ballots, ...more] };
}

/** Ballots that the round has are no longer on their way. */
function useStoredLeave(round: RoundDetail | undefined): void {
  useEffect(() => {
    const ids = new Set(round?.ballots.map((ballot) => ballot.id));
    const there = useOutgoing.getState().entries.filter(({ id }) => ids.has(id));
    if (there.length > 0) letGo(...there.map(({ id }) => id));
  }, [round]);
}
