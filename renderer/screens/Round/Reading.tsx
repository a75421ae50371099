import { linesOf } from "../../../shared/domain/voting/paper.ts";
import { spoken } from "../../../shared/domain/voting/spoken.ts";
import type { Entry } from "./entry.ts";
import styles from "./Reading.module.css";
import { SoFar } from "./SoFar.tsx";
import type { Running } from "./useRound.ts";

type Props = { running: Running; read: Entry };

/** The ballot as it is read, option by option, beside what came in so far. */
export function Reading({ running, read }: Props) {
  const { round } = running;
  const said = spoken(round, read.reading.marks);
  const pairs = round.rules.method === "pairwise";
  return (
    <>
      {pairs ? (
        <>
          <ol className={styles.pairs} aria-label="This ballot">
            {linesOf(round).map(({ key, number }, i) => (
              <li key={key} data-some={said[i] !== ""}>
                <span>{number}</span> <strong>{said[i] || "–"}</strong>
              </li>
            ))}
          </ol>
          <SoFar running={running} />
        </>
      ) : (
        <SoFar running={running} said={said} />
      )}
    </>
  );
}
