import { create } from "zustand";
import type { BallotState, Marks } from "../../../shared/domain/voting/round.ts";
import { toWire } from "../../../shared/errors.ts";
import { call } from "../../api/client.ts";
import { setFailure, track } from "../../state/saving.ts";

/** A paper ballot on its way into the diagnostic. Its words are kept until it is there. */
export type Outgoing = {
  key: string;
  roundId: string;
  number: number;
  stratumId: string | null;
  state: BallotState;
  marks: Marks;
  text: string;
  /** Its id, once it is stored; it leaves when the round that is shown has it. */
  storedId: string | null;
  /** Why it is not stored. */
  why: string | null;
};

/** Kept outside the screen: leaving it loses nothing that could not be stored. */
export const useOutgoing = create<{ entries: readonly Outgoing[] }>(() => ({ entries: [] }));

const change = (key: string, patch: Partial<Outgoing>) =>
  useOutgoing.setState(({ entries }) => ({
    entries: entries.map((entry) => (entry.key === key ? { ...entry, ...patch } : entry)),
  }));

/** Lets go of one: it is shown as stored, or was taken back into the line, or thrown away. */
export function letGo(key: string): void {
  setFailure(key, null);
  useOutgoing.setState(({ entries }) => ({
    entries: entries.filter((entry) => entry.key !== key),
  }));
}

let count = 0;

/** Stores a ballot. Until that is acknowledged, and where it fails, it stands among the ballots as not stored. */
export async function sendBallot(
  ballot: Omit<Outgoing, "key" | "storedId" | "why">,
): Promise<void> {
  count += 1;
  const entry = { ...ballot, key: `ballot ${count}`, storedId: null, why: null };
  useOutgoing.setState(({ entries }) => ({ entries: [...entries, entry] }));
  const { roundId, number, stratumId, state, marks } = ballot;
  try {
    const made = await track(
      call("ballot.add", { roundId, number, stratumId, state, marks }),
      entry.key,
    );
    change(entry.key, { storedId: made.id });
  } catch (error) {
    change(entry.key, { why: toWire(error).message });
  }
}
