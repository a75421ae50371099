import type { CountsOnDay, RagCounts } from "../../../../shared/domain/plan/counts.ts";
import { command } from "../../../api/useCommand.ts";
import { longDate } from "../../../components/format.ts";
import table from "../../../components/Table.module.css";
import { sayDone } from "../../../state/history.ts";
import { RagWord } from "../rag/RagWord.tsx";
import styles from "./Progress.module.css";
import type { State } from "./useReportings.ts";

type Props = {
  /** Oldest first; the last is now. */
  rows: readonly (CountsOnDay & { title: string })[];
  reportings: readonly State[];
};
const order = ["green", "amber", "red", "none"] as const;
const total = (counts: RagCounts) => order.reduce((sum, rag) => sum + counts[rag], 0);

/** How many outputs had which colour on each reporting date and now, as numbers and as a bar. */
export function CountsTable({ rows, reportings }: Props) {
  const most = Math.max(1, ...rows.map(({ counts }) => total(counts)));
  const remove = async ({ id, title }: State) => {
    if ((await command("reporting.remove", { id })) !== undefined)
      sayDone(`Reporting date deleted: ${title}`);
  };
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.counts}`}>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Reporting date</th>
            <th scope="col" className={styles.number}>
              <RagWord rag="green" />
            </th>
            <th scope="col" className={styles.number}>
              <RagWord rag="amber" />
            </th>
            <th scope="col" className={styles.number}>
              <RagWord rag="red" />
            </th>
            <th scope="col" className={styles.number}>
              No colour
            </th>
            <th scope="col" className={styles.barHead}>
              Share
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ date, title, counts }, index) => {
            const kept = reportings[index];
            return (
              <tr key={kept?.id ?? "now"} data-now={kept === undefined}>
                <td>{longDate(date)}</td>
                <th scope="row">{title}</th>
                {order.map((rag) => (
                  <td key={rag} className={styles.number}>
                    {counts[rag]}
                  </td>
                ))}
                <td>
                  <Bar counts={counts} most={most} />
                </td>
                <td className={table.tools}>
                  {kept && (
                    <button
                      type="button"
                      className={table.remove}
                      aria-label={`Delete ${title}`}
                      onClick={() => void remove(kept)}
                    >
                      ×
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** For the eye; the numbers stand beside it. */
function Bar({ counts, most }: { counts: RagCounts; most: number }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {order
        .filter((rag) => counts[rag] > 0)
        .map((rag) => (
          <span
            key={rag}
            data-rag={rag}
            style={{ width: `${(counts[rag] / most) * 100}%` }}
            className={styles.part}
          >
            {rag === "none" ? "" : rag[0]?.toUpperCase()}
          </span>
        ))}
    </div>
  );
}
