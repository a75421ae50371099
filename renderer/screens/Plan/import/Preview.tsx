import type { ReadPlan } from "../../../../shared/domain/plan/readPlan.ts";
import { counted } from "../../../components/format.ts";
import table from "../../../components/Table.module.css";
import { dateWords } from "../actions/DateHint.tsx";
import { RagWord } from "../rag/RagWord.tsx";
import styles from "./Import.module.css";

const shownRows = 12;
const shownWarnings = 200;

/** What would be made, its first rows, and what was mended or not understood. */
export function Preview({ read }: { read: ReadPlan }) {
  const { counts, warnings } = read;
  const rows = read.objectives.flatMap((objective) =>
    objective.actions.flatMap((action) =>
      (action.outputs.length > 0 ? action.outputs : [null]).map((output) => ({
        objective,
        action,
        output,
      })),
    ),
  );
  return (
    <>
      <p className={styles.counts} role="status">
        {counts.objectives + counts.actions + counts.outputs > 0
          ? `${counted(counts.objectives, "objective")}, ${counted(counts.actions, "action")} and ${counted(counts.outputs, "output")} will be made.`
          : "Nothing would be made."}
      </p>
      {warnings.length > 0 && (
        <details className={styles.warnings} open={warnings.length <= 6}>
          <summary>{counted(warnings.length, "thing")} to look at</summary>
          <ul>
            {warnings.slice(0, shownWarnings).map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
            {warnings.length > shownWarnings && <li>and {warnings.length - shownWarnings} more</li>}
          </ul>
        </details>
      )}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys scroll it
        <section className={styles.rows} aria-label="First rows" tabIndex={0}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">Action</th>
                <th scope="col">Output</th>
                <th scope="col">By when</th>
                <th scope="col">Lead</th>
                <th scope="col">Progress</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shownRows).map(({ action, output }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows that do not exist yet have no other name
                <tr key={index}>
                  <td>
                    {action.number} {short(action.task)}
                  </td>
                  <td>{short(output?.output ?? "")}</td>
                  <td>
                    {output?.byWhen}
                    <span className={styles.aside}>{dateWords(output?.byWhen ?? "")}</span>
                  </td>
                  <td>{output?.leads.join("; ")}</td>
                  <td>{output?.rag && <RagWord rag={output.rag} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > shownRows && (
            <p className={styles.aside}>and {counted(rows.length - shownRows, "row")} more</p>
          )}
        </section>
      )}
    </>
  );
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88).toWellFormed()}…` : text);
