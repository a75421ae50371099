import type { Tally } from "../../../shared/domain/voting/result.ts";
import { scoreWords } from "../../../shared/domain/voting/resultWords.ts";
import { Bar } from "./Bar.tsx";
import { barsOf } from "./bars.ts";
import { levelsOf } from "./levelColours.ts";
import styles from "./Result.module.css";
import type { Running } from "./useRound.ts";

type Props = { running: Running; tally: Tally };

/** The options in order of their places, each with its bar; options without a vote stay. */
export function ResultBars({ running, tally }: Props) {
  const { round, groups, result } = running;
  const bars = barsOf(running, tally);
  const titles = new Map(round.options.map(({ optionId, title }) => [optionId, title]));
  const numbers = new Map(round.options.map(({ optionId }, i) => [optionId, i + 1]));
  const legend =
    bars.of === "levels"
      ? levelsOf(round.rules)
      : bars.of === "groups"
        ? groups.filter(
            ({ stratumId }) =>
              result.strata.length > 1 &&
              result.strata.some(
                (each) =>
                  each.stratumId === stratumId && (tally === result.all || tally === each.tally),
              ),
          )
        : [];
  return (
    <div>
      <table className={styles.bars} data-bars={bars.of}>
        <colgroup>
          <col className={styles.placeColumn} />
          <col />
          <col className={styles.barColumn} />
          <col className={styles.scoreColumn} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col" colSpan={3}>
              Option
            </th>
          </tr>
        </thead>
        <tbody>
          {tally.rows.map((row) => (
            <tr key={row.optionId} data-none={row.support === 0}>
              <td className={styles.place}>
                {row.place}
                {row.tied && <span className={styles.tied}> shared</span>}
              </td>
              <th scope="row">
                <span className={styles.option}>
                  <span className={styles.optionNumber}>{numbers.get(row.optionId)}</span>
                  <span>{titles.get(row.optionId)}</span>
                </span>
              </th>
              <td>
                <Bar
                  tall
                  numbers={bars.of === "levels"}
                  parts={bars.parts(row.optionId)}
                  scale={bars.scale}
                />
              </td>
              <td className={styles.score}>{scoreWords(round.rules, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {legend.length > 0 && (
        <ul className={styles.legend}>
          {legend.map(({ name, colour }) => (
            <li key={name}>
              <span className={styles.swatch} style={{ background: colour }} /> {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
