import { memo } from "react";
import {
  type Ballot,
  ballotStateWords,
  type RoundDetail,
} from "../../../shared/domain/voting/round.ts";
import { writeMarks } from "../../../shared/domain/voting/written.ts";
import { counted } from "../../components/format.ts";
import { removeBallot } from "./actions.ts";
import styles from "./Ballots.module.css";
import type { Group } from "./groups.ts";

type Props = {
  ballot: Ballot;
  round: RoundDetail;
  group: Group | undefined;
  /** null once the round is closed. */
  onCorrect: ((ballot: Ballot) => void) | null;
};

/** One ballot that is in: Enter corrects it, Delete deletes it. */
export const BallotRow = memo(
  function BallotRow({ ballot, round, group, onCorrect }: Props) {
    const counts = ballot.kind === "count";
    const words = counts
      ? `${ballot.label || "Show of hands"}, ${counted(ballot.people, "person", "people")}`
      : ballot.state === "abstained"
        ? ""
        : writeMarks(round, ballot.marks);
    return (
      <li data-row className={styles.row}>
        <button
          type="button"
          data-cell
          data-ballot={ballot.number}
          tabIndex={-1}
          className={styles.ballot}
          onClick={() => onCorrect?.(ballot)}
          onKeyDown={(event) => {
            if (event.key !== "Delete" || !onCorrect) return;
            event.preventDefault();
            void removeBallot(ballot);
          }}
        >
          <span className={styles.number}>
            <span className="visually-hidden">{counts ? "Count" : "Ballot"} </span>
            {ballot.number}
          </span>
          <span
            className={styles.swatch}
            style={{ background: group?.colour }}
            title={group?.name}
          />
          <span className="visually-hidden">{group?.name}: </span>
          <span className={styles.words}>{words}</span>
          {ballot.state !== "valid" && (
            <span className={styles.state}>{ballotStateWords[ballot.state]}</span>
          )}
        </button>
      </li>
    );
  },
  // The round is a new one with every ballot; only its paper matters here.
  (before, after) =>
    before.ballot === after.ballot &&
    before.group === after.group &&
    before.onCorrect === after.onCorrect &&
    before.round.options === after.round.options,
);
