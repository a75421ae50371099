import { type Rag, ragWords } from "../../../shared/domain/plan/rag.ts";
import type { TableSpec } from "../../../shared/report/model.ts";
import styles from "./Blocks.module.css";

/** A table with its caption, as wide as the text. */
export function PaperTable({ table, number }: { table: TableSpec; number: string }) {
  const whole = table.widths.reduce((sum, width) => sum + width, 0);
  return (
    <table className={styles.table} aria-description={table.description || undefined}>
      <caption>
        <strong>Table {number}</strong> {table.caption}
      </caption>
      <colgroup>
        {table.widths.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
          <col key={index} style={{ width: `${(100 * width) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.header.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
              <td key={column}>
                {typeof cell === "string" ? cell : <RagCell rag={cell.rag} text={cell.text} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The colour stands behind its own words, then what else there is to say. */
function RagCell({ rag, text }: { rag: Rag; text: string }) {
  return (
    <>
      <strong className={styles.rag} data-rag={rag}>
        {ragWords[rag]}
      </strong>{" "}
      {text}
    </>
  );
}
