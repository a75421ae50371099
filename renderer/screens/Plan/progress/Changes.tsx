import { useMemo } from "react";
import { changesBetween } from "../../../../shared/domain/plan/changes.ts";
import { reportingsBefore } from "../../../../shared/domain/plan/reportingsBefore.ts";
import { counted, longDate } from "../../../components/format.ts";
import { Select } from "../../../components/Select.tsx";
import table from "../../../components/Table.module.css";
import styles from "./Progress.module.css";
import type { State } from "./useReportings.ts";

type Props = {
  states: readonly State[];
  before: State;
  after: State;
  onFrom: (id: string) => void;
  onTo: (id: string) => void;
};

/** What is different between two states of the plan, output by output, with the reason that was given. */
export function Changes({ states, before, after, onFrom, onTo }: Props) {
  const changes = useMemo(() => changesBetween(before.plan, after.plan), [before, after]);
  const options = (offered: readonly State[]) =>
    offered.map(({ id, title, date }) => ({
      value: id,
      label: id === "now" ? "Now" : `${title}, ${longDate(date)}`,
    }));
  // Whatever is compared had something before it.
  const later = states.filter((each) => reportingsBefore(states, each).length > 0);
  return (
    <section aria-labelledby="what-changed" className={styles.section}>
      <div className={styles.between}>
        <h2 id="what-changed">What changed</h2>
        <Select
          label="From"
          value={before.id}
          options={options(reportingsBefore(states, after))}
          onChange={onFrom}
        />
        <Select label="To" value={after.id} options={options(later)} onChange={onTo} />
        <span className={styles.aside}>{counted(changes.length, "change")}</span>
      </div>
      {changes.length === 0 ? (
        <p className={styles.aside}>Nothing changed between the two.</p>
      ) : (
        <div className={table.scroll}>
          <table className={`${table.table} ${styles.changes}`}>
            <thead>
              <tr>
                <th scope="col">Action</th>
                <th scope="col">Output</th>
                <th scope="col">Change</th>
                <th scope="col">Reason</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ outputId, kind, number, output, words, reason }) => (
                <tr key={`${outputId} ${kind}`}>
                  <td>{number}</td>
                  <td>{output}</td>
                  <td>{words}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
