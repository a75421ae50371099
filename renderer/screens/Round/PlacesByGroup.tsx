import { scoreWords } from "../../../shared/domain/voting/resultWords.ts";
import { dissenters } from "./groupWords.ts";
import styles from "./Standings.module.css";
import type { Running } from "./useRound.ts";

/** Each group's own order beside that of all, so that the numbers of one cannot hide another's view. */
export function PlacesByGroup({ running }: { running: Running }) {
  const { round, groups, result } = running;
  const columns = result.strata.map(({ stratumId, tally }) => ({
    group: groups.find((group) => group.stratumId === stratumId),
    tally,
    rows: new Map(tally.rows.map((row) => [row.optionId, row])),
  }));
  const titles = new Map(round.options.map(({ optionId, title }) => [optionId, title]));
  return (
    <section className={styles.part} aria-labelledby="by-group">
      <h2 id="by-group">Places by group</h2>
      {dissenters(round.options, groups, result).map((words) => (
        <p key={words} className={styles.differs}>
          {words}
        </p>
      ))}
      <div className={styles.scroll}>
        <table className={styles.places}>
          <thead>
            <tr>
              <th scope="col">Option</th>
              <th scope="col">
                Everybody
                <span>{result.all.people}</span>
              </th>
              {columns.map(({ group, tally }) => (
                <th key={group?.stratumId ?? "unknown"} scope="col">
                  <i className={styles.swatch} style={{ background: group?.colour }} />{" "}
                  {group?.name}
                  <span>{tally.people}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.all.rows.map((row) => (
              <tr key={row.optionId}>
                <th scope="row">{titles.get(row.optionId)}</th>
                <td data-first={row.place === 1}>{row.place}</td>
                {columns.map(({ group, rows, tally }) => {
                  const own = rows.get(row.optionId);
                  return (
                    <td
                      key={group?.stratumId ?? "unknown"}
                      data-first={own?.place === 1 && tally.valid > 0}
                      title={own && scoreWords(round.rules, own)}
                    >
                      {tally.valid > 0 ? own?.place : "–"}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
