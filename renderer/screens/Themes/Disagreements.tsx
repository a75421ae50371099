import { useState } from "react";
import type { Comparison } from "../../../shared/domain/agreement.ts";
import { Button } from "../../components/Button.tsx";
import { classes } from "../../components/classes.ts";
import { counted } from "../../components/format.ts";
import table from "../../components/Table.module.css";
import styles from "./Compare.module.css";

const pageLength = 40;

/** Each note that the two tagged differently, side by side. */
export function Disagreements({ comparison, other }: { comparison: Comparison; other: string }) {
  const [shown, setShown] = useState(pageLength);
  const { disagreements } = comparison;
  if (disagreements.length === 0) return <p>Both tagged every note alike.</p>;
  const more = Math.min(pageLength, disagreements.length - shown);
  return (
    <>
      <h3 className={styles.heading}>{counted(disagreements.length, "note")} tagged differently</h3>
      <table className={classes(table.table, styles.pairs)}>
        <caption className="visually-hidden">Notes tagged differently</caption>
        <thead>
          <tr>
            <th scope="col">Note</th>
            <th scope="col">Both</th>
            <th scope="col">Only here</th>
            <th scope="col">Only in {other}</th>
          </tr>
        </thead>
        <tbody>
          {disagreements.slice(0, shown).map(({ id, who, text, offRecord, both, onlyA, onlyB }) => (
            <tr key={id}>
              <td>
                <span className={styles.who}>{who}</span> {text}
                {offRecord && <em className={styles.who}> Never leaves this file</em>}
              </td>
              {[both, onlyA, onlyB].map((themes, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three columns, in their places
                <td key={i}>{themes.join("; ") || <span className={styles.who}>–</span>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button variant="quiet" onClick={() => setShown(shown + pageLength)}>
          Show {more} more
        </Button>
      )}
    </>
  );
}
