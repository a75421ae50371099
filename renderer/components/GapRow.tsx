import styles from "./GapRow.module.css";

/** Stands for the rows of a table that are not drawn. */
export function GapRow({ height }: { height: number }) {
  return height > 0 ? (
    <tr className={styles.gap}>
      <td style={{ height }} />
    </tr>
  ) : null;
}
