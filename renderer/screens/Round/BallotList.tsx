import { memo, useState } from "react";
import type { Ballot } from "../../../shared/domain/voting/round.ts";
import { KeyHints } from "../../components/KeyHints.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { BallotRow } from "./BallotRow.tsx";
import styles from "./Ballots.module.css";
import { OutgoingRow } from "./OutgoingRow.tsx";
import { type Outgoing, useOutgoing } from "./outgoing.ts";
import { ballotLine } from "./useEntry.ts";
import type { Running } from "./useRound.ts";

/** As many as somebody looks back over; the rest are a key away. */
const shown = 40;

type Props = {
  running: Running;
  onCorrect: (ballot: Ballot) => void;
  onTakeUp: (entry: Outgoing) => void;
};

/** The newest ballot of the list. */
export const firstBallot = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("[data-ballot]");

/** The ballots that are in, newest first; above them those that are on their way or could not be stored. */
export const BallotList = memo(function BallotList({ running, onCorrect, onTakeUp }: Props) {
  const { round, groups } = running;
  const roving = useRoving<HTMLOListElement>();
  const [whole, setWhole] = useState(false);
  const outgoing = useOutgoing((state) => state.entries);
  const open = round.closedAt === null;
  const ids = new Set(round.ballots.map(({ id }) => id));
  const waiting = outgoing.filter(({ roundId, id }) => roundId === round.id && !ids.has(id));
  // Ids tell in which order ballots came in.
  const newest = round.ballots.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  if (round.ballots.length === 0 && waiting.length === 0)
    return <p className={styles.none}>The ballots that are in stand here, the newest first.</p>;
  return (
    <>
      <ol
        ref={roving.ref}
        className={styles.ballots}
        aria-label="Ballots, newest first"
        onFocus={roving.onFocus}
        onKeyDown={(event) => {
          if (event.key === "Escape") ballotLine()?.focus();
          else if (event.key === "ArrowUp" && event.target === firstBallot()) ballotLine()?.focus();
          else roving.onKeyDown(event);
        }}
      >
        {waiting.toReversed().map((entry) => (
          <OutgoingRow key={entry.id} entry={entry} groups={groups} onTakeUp={onTakeUp} />
        ))}
        {(whole ? newest : newest.slice(0, shown)).map((ballot) => (
          <BallotRow
            key={ballot.id}
            ballot={ballot}
            round={round}
            group={groups.find(({ stratumId }) => stratumId === ballot.stratumId)}
            onCorrect={open ? onCorrect : null}
          />
        ))}
        {!whole && newest.length > shown && (
          <li data-row className={styles.row}>
            <button
              type="button"
              data-cell
              tabIndex={-1}
              className={styles.more}
              onClick={() => setWhole(true)}
            >
              Show the other {newest.length - shown}
            </button>
          </li>
        )}
      </ol>
      {open && (
        <KeyHints
          className={styles.keys}
          hints={[
            ["Enter", "correct"],
            ["Delete", "delete"],
            ["Escape", "back to the line"],
          ]}
        />
      )}
    </>
  );
});
