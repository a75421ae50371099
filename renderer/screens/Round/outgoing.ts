import { create } from "zustand";
import type { BallotState, Marks } from "../../../shared/domain/voting/round.ts";
import { toWire } from "../../../shared/errors.ts";
import { call } from "../../api/client.ts";
import { setFailure, track } from "../../state/saving.ts";
import { newId } from "./newId.ts";

type Typed = {
  roundId: string;
  number: number;
  stratumId: string | null;
  state: BallotState;
  marks: Marks;
  text: string;
};
/** A paper ballot on its way into the diagnostic. Its words are kept until it is there. */
export type Outgoing = Typed & {
  /** The ballot's own: sending it twice stores it once. */
  id: string;
  /** It was acknowledged, and the round that is shown may not have it yet. */
  stored: boolean;
  /** Why it is not stored. */
  why: string | null;
};

/** Kept outside the screen: leaving it loses nothing that could not be stored. */
export const useOutgoing = create<{ entries: readonly Outgoing[] }>(() => ({ entries: [] }));

const stay = 3_000;

const change = (id: string, patch: Partial<Outgoing>) =>
  useOutgoing.setState(({ entries }) => ({
    entries: entries.map((entry) => (entry.id === id ? { ...entry, ...patch } : entry)),
  }));

/** Lets go of some: they are shown as stored, or were taken back into the line, or thrown away. */
export function letGo(...ids: string[]): void {
  for (const id of ids) setFailure(id, null);
  useOutgoing.setState(({ entries }) => ({
    entries: entries.filter((entry) => !ids.includes(entry.id)),
  }));
}

/** Stores a ballot. Until the round that is shown has it, and where that fails, it stands among the ballots as not stored. */
export function sendBallot(ballot: Typed): void {
  const entry = { ...ballot, id: newId(), stored: false, why: null };
  useOutgoing.setState(({ entries }) => ({ entries: [...entries, entry] }));
  void send(entry);
}

/** Tries once more to store a ballot. */
export function sendAgain(entry: Outgoing): void {
  change(entry.id, { why: null });
  void send(entry);
}

async function send({ id, roundId, number, stratumId, state, marks }: Outgoing): Promise<void> {
  try {
    await track(call("ballot.add", { id, roundId, number, stratumId, state, marks }), id);
    change(id, { stored: true });
    // The round has it long before; where it was undone at once, the round is right.
    setTimeout(() => letGo(id), stay);
  } catch (error) {
    change(id, { why: toWire(error).message });
  }
}
