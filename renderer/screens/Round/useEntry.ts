import { useCallback, useMemo, useState } from "react";
import type { Ballot, BallotState } from "../../../shared/domain/voting/round.ts";
import { writeMarks } from "../../../shared/domain/voting/written.ts";
import { toWire } from "../../../shared/errors.ts";
import { call } from "../../api/client.ts";
import { focusLater } from "../../components/focusLater.ts";
import { track } from "../../state/saving.ts";
import { useDraft } from "./drafts.ts";
import { type Entry, type Line, readEntry } from "./entry.ts";
import { letGo, type Outgoing, sendBallot, useOutgoing } from "./outgoing.ts";
import type { Running } from "./useRound.ts";

export type BallotEntry = {
  line: Line;
  read: Entry;
  /** Enter was refused: what is missing is named. */
  refused: string;
  edit: (patch: Partial<Line>) => void;
  keep: (state: BallotState) => void;
  /** Puts a ballot that is in back into the line. */
  correct: (ballot: Ballot) => void;
  /** Takes one that could not be stored back into the line. */
  takeUp: (entry: Outgoing) => void;
  /** Gives up correcting. */
  leave: () => void;
};

const blank: Line = { number: null, group: undefined, text: "", correcting: null };

export const ballotLine = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("[data-ballot-line]");

/** The ballot that is being typed, from its first key to its place among the others. */
export function useEntry({ round, groups }: Running): BallotEntry {
  const [line, setLine] = useDraft<Line>(`${round.id} line`, blank);
  const [refused, setRefused] = useState("");
  const outgoing = useOutgoing((state) => state.entries);
  const read = useMemo(() => {
    const waiting = outgoing.filter(({ roundId }) => roundId === round.id);
    const ids = new Set(waiting.map(({ id }) => id));
    // Counts are numbered by themselves.
    const others = round.ballots.filter(({ id, kind }) => kind === "paper" && !ids.has(id));
    return readEntry(round, groups, line, [...others, ...waiting]);
  }, [round, groups, line, outgoing]);

  const start = (next: Line) => {
    setLine(next);
    setRefused("");
    focusLater(ballotLine);
  };
  const keep = (state: BallotState) => {
    const why = whyNot(state, read);
    setRefused(why);
    if (why !== "") return;
    const stratumId = line.group ?? null;
    const marks = state === "abstained" ? {} : read.reading.marks;
    const ballot = { roundId: round.id, number: read.number, stratumId, state, marks };
    const { correcting } = line;
    if (correcting) {
      const { roundId: _, ...patch } = ballot;
      track(call("ballot.update", { id: correcting.id, patch }), correcting.id).then(
        () => start({ ...blank, group: line.group }),
        (error) => setRefused(`Not kept: ${toWire(error).message}`),
      );
      return;
    }
    sendBallot({ ...ballot, text: line.text });
    start({ ...blank, group: line.group });
  };
  const { rules, options } = round;
  const correct = useCallback(
    (ballot: Ballot) => {
      setLine({
        number: `${ballot.number}`,
        group: ballot.stratumId,
        text: writeMarks({ rules, options }, ballot.marks),
        correcting: ballot,
      });
      setRefused("");
      focusLater(ballotLine);
    },
    [rules, options, setLine],
  );
  const takeUp = useCallback(
    (entry: Outgoing) => {
      letGo(entry.id);
      setLine({
        number: `${entry.number}`,
        group: entry.stratumId,
        text: entry.text,
        correcting: null,
      });
      setRefused("");
      focusLater(ballotLine);
    },
    [setLine],
  );
  return {
    ...{ line, read, refused, keep, correct, takeUp },
    edit: (patch) => {
      setLine((before) => ({ ...before, ...patch }));
      setRefused("");
    },
    leave: () => start({ ...blank, group: line.group }),
  };
}

/** Why a ballot cannot be kept in this state; "" where it can. */
function whyNot(state: BallotState, { blocked, reading }: Entry): string {
  if (blocked.length > 0) return blocked.join(" ");
  if (state !== "valid" || reading.complete) return "";
  if (reading.problems.length > 0) return "Not kept.";
  return `Not kept yet. ${reading.left}`;
}
