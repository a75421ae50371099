import { Button } from "../../components/Button.tsx";
import styles from "./Ballots.module.css";
import type { Group } from "./groups.ts";
import { letGo, type Outgoing, sendAgain } from "./outgoing.ts";

type Props = {
  entry: Outgoing;
  groups: readonly Group[];
  onTakeUp: (entry: Outgoing) => void;
};

/** A ballot that is not stored yet; where that failed, why, with its words kept. */
export function OutgoingRow({ entry, groups, onTakeUp }: Props) {
  const group = groups.find(({ stratumId }) => stratumId === entry.stratumId);
  return (
    <li className={styles.row}>
      <div className={styles.ballot} data-failed={entry.why !== null}>
        <span className={styles.number}>{entry.number}</span>
        <span className={styles.swatch} style={{ background: group?.colour }} />
        <span className={styles.words}>{entry.text}</span>
        <span className={styles.state}>{entry.why === null ? "Saving" : "Not kept"}</span>
      </div>
      {entry.why !== null && (
        <div className={styles.failed}>
          <p>{entry.why}</p>
          <Button onClick={() => sendAgain(entry)}>Try again</Button>
          <Button variant="quiet" onClick={() => onTakeUp(entry)}>
            Correct
          </Button>
          <Button variant="quiet" onClick={() => letGo(entry.id)}>
            Throw away
          </Button>
        </div>
      )}
    </li>
  );
}
