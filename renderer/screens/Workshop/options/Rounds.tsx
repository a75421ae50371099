import type { Round } from "../../../../shared/domain/voting/round.ts";
import { rulesLine } from "../../../../shared/domain/voting/rulesWords.ts";
import { Button } from "../../../components/Button.tsx";
import { clock, counted } from "../../../components/format.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import { useRoving } from "../../../components/useRoving.ts";
import { go } from "../../../route.ts";
import styles from "./Options.module.css";

type Props = {
  rounds: readonly Round[];
  /** There is something to vote on. */
  ready: boolean;
  onNew: () => void;
  onCompare: () => void;
};

/** The rounds of the workshop, in order. */
export function Rounds({ rounds, ready, onNew, onCompare }: Props) {
  const roving = useRoving<HTMLOListElement>();
  const number = (id: string) => rounds.find((round) => round.id === id)?.number;
  return (
    <section className={styles.rounds} aria-labelledby="rounds">
      <header className={styles.head}>
        <h2 id="rounds">Rounds</h2>
        <span className={styles.tools}>
          {rounds.length > 0 && (
            <Button variant="quiet" onClick={onCompare}>
              Compare <Kbd keys="Alt+V" />
            </Button>
          )}
          <Button
            variant={rounds.length === 0 ? "main" : "plain"}
            disabled={!ready}
            onClick={onNew}
          >
            New round <Kbd keys="R" />
          </Button>
        </span>
      </header>
      {rounds.length === 0 ? (
        <p className={styles.why}>
          {ready
            ? "A round is one vote on these options. New round asks how the room is to vote; while typing, Alt and R does the same."
            : "A round is one vote on the options: type those first."}
        </p>
      ) : (
        <ol className={styles.list} {...roving}>
          {rounds.map((round) => (
            <li key={round.id} data-row className={styles.round}>
              <span className={styles.number}>{round.number}</span>
              <button
                type="button"
                data-cell
                tabIndex={-1}
                className={styles.title}
                aria-label={`Round ${round.number}: ${round.title}`}
                onClick={() => go({ screen: "round", id: round.id })}
              >
                {round.title}
              </button>
              <span className={styles.rule}>
                {rulesLine(round.rules)}
                {round.insteadOfId &&
                  `, instead of round ${number(round.insteadOfId) ?? "deleted"}`}
              </span>
              <span className={styles.in}>{counted(round.entered, "ballot")}</span>
              <span className={styles.state}>
                {round.closedAt === null ? "Open" : `Closed ${clock(round.closedAt)}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
