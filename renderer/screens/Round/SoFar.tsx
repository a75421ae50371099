import { scoreWords } from "../../../shared/domain/voting/resultWords.ts";
import { Bar } from "./Bar.tsx";
import { barsOf } from "./bars.ts";
import styles from "./Reading.module.css";
import type { Running } from "./useRound.ts";

type Props = {
  running: Running;
  /** What the ballot being typed says of each option. */
  said?: readonly string[];
};

/** The options in the order of the paper: what this ballot says, and what all so far say unless that is hidden. */
export function SoFar({ running, said }: Props) {
  const { round, result, secret } = running;
  const bars = barsOf(running, result.all);
  const rows = new Map(result.all.rows.map((row) => [row.optionId, row]));
  return (
    <table className={styles.table} data-bars={bars.of}>
      <colgroup>
        <col className={styles.numberColumn} />
        <col />
        {said && <col className={styles.saidColumn} />}
        {!secret && <col className={styles.barColumn} />}
        {!secret && <col className={styles.scoreColumn} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Number</span>
          </th>
          <th scope="col">Option</th>
          {said && <th scope="col">This ballot</th>}
          {secret && said && <th scope="col">Hidden until closed</th>}
          {!secret && (
            <th scope="col" colSpan={2}>
              So far
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {round.options.map(({ optionId, title }, i) => {
          const row = rows.get(optionId);
          return (
            <tr key={optionId} data-some={Boolean(said?.[i])}>
              <td className={styles.number}>{i + 1}</td>
              <th scope="row">{title}</th>
              {said && <td className={styles.said}>{said[i]}</td>}
              {secret ? (
                said && <td />
              ) : (
                <>
                  <td>
                    <Bar parts={bars.parts(optionId)} scale={bars.scale} />
                  </td>
                  <td>{row && scoreWords(round.rules, row)}</td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
