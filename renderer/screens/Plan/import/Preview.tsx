import type { ReadPlan } from "../../../../shared/domain/plan/readPlan.ts";
import { counted } from "../../../components/format.ts";
import styles from "../../../components/import/Import.module.css";
import { Warnings } from "../../../components/import/Warnings.tsx";
import table from "../../../components/Table.module.css";
import { dateWords } from "../actions/DateHint.tsx";
import { RagWord } from "../rag/RagWord.tsx";

const shownRows = 12;

/** What would be made, its first rows, and what was mended or not understood. */
export function Preview({ read }: { read: ReadPlan }) {
  const { counts, warnings } = read;
  const rows = previewRows(read);
  return (
    <>
      <p className={styles.counts} role="status">
        {counts.objectives + counts.actions + counts.outputs > 0
          ? `${counted(counts.objectives, "objective")}, ${counted(counts.actions, "action")} and ${counted(counts.outputs, "output")} will be made.`
          : "Nothing would be made."}
      </p>
      <Warnings warnings={warnings} />
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
              {rows.slice(0, shownRows).map((row, index) =>
                row.kind === "objective" ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows that do not exist yet have no other name
                  <tr key={index}>
                    <th scope="rowgroup" colSpan={5} className={styles.band}>
                      {row.title}
                    </th>
                  </tr>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <tr key={index}>
                    <td>{short(row.action)}</td>
                    <td>{short(row.output?.output ?? "")}</td>
                    <td>
                      {row.output?.byWhen}
                      <span className={styles.aside}>{dateWords(row.output?.byWhen ?? "")}</span>
                    </td>
                    <td>{row.output?.leads.join("; ")}</td>
                    <td>{row.output?.rag && <RagWord rag={row.output.rag} />}</td>
                  </tr>
                ),
              )}
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

type Output = ReadPlan["objectives"][number]["actions"][number]["outputs"][number];
type Row =
  | { kind: "objective"; title: string }
  | { kind: "output"; action: string; output: Output | undefined };

/** As the grid will show them: objectives as bands, number and task once for each action. */
const previewRows = (read: ReadPlan): Row[] =>
  read.objectives.flatMap(({ title, actions }): Row[] => [
    { kind: "objective", title },
    ...actions.flatMap(({ number, task, outputs }): Row[] =>
      Array.from({ length: Math.max(1, outputs.length) }, (_, at) => ({
        kind: "output",
        action: at === 0 ? `${number} ${task}` : "",
        output: outputs[at],
      })),
    ),
  ]);
