import { condorcetWords } from "../../../shared/domain/voting/condorcet.ts";
import styles from "./Standings.module.css";
import type { Running } from "./useRound.ts";

/** Of rankings and pairs: how many people prefer each option to each other. */
export function Majorities({ running, wins }: { running: Running; wins: number[][] }) {
  const { options } = running.round;
  return (
    <section className={styles.part} aria-labelledby="majorities">
      <h2 id="majorities">Two at a time</h2>
      <p className={styles.differs}>{condorcetWords(options, wins)}</p>
      <div className={styles.scroll}>
        <table className={styles.wins}>
          <thead>
            <tr>
              <th scope="col">People who prefer this option …</th>
              {options.map(({ optionId, title }, j) => (
                <th key={optionId} scope="col" title={title}>
                  <span aria-hidden="true">to {j + 1}</span>
                  <span className="visually-hidden">to {title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map(({ optionId, title }, i) => (
              <tr key={optionId}>
                <th scope="row">
                  <span className={styles.optionNumber}>{i + 1}</span> {title}
                </th>
                {options.map((other, j) => {
                  const own = wins[i]?.[j] ?? 0;
                  return (
                    <td key={other.optionId} data-wins={own > (wins[j]?.[i] ?? 0)}>
                      {i === j ? "" : own}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>A number in bold is the greater of the two.</p>
    </section>
  );
}
