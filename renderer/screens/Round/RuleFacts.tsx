import { turnoutOf } from "../../../shared/domain/voting/resultWords.ts";
import { fixedLines, rulesLine } from "../../../shared/domain/voting/rulesWords.ts";
import { clock } from "../../components/format.ts";
import styles from "./Result.module.css";
import type { Running } from "./useRound.ts";

/** What was fixed before the first ballot, and who took part. */
export function RuleFacts({ running, again }: { running: Running; again: boolean }) {
  const { round, result } = running;
  return (
    <section className={styles.facts} aria-label="How it was decided">
      <h2>How it was decided</h2>
      {again && (
        <p className={styles.caution}>
          Counted again by another rule than the one that was fixed: {rulesLine(round.rules)}.
        </p>
      )}
      <ul>
        {fixedLines(round).map((words) => (
          <li key={words}>{words}</li>
        ))}
        <li>{turnoutOf(round.ballots, result.all)}.</li>
        <li>
          {round.closedAt === null
            ? "Still open: this is how it stands now."
            : `Closed at ${clock(round.closedAt)}.`}
        </li>
      </ul>
    </section>
  );
}
