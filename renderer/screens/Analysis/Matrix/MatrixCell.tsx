import { memo } from "react";
import type { MatrixCell as Cell } from "../../../../shared/domain/analysis/matrix.ts";
import { countWords } from "./cellWords.ts";
import { sizes } from "./geometry.ts";
import { isWritten, type Spot } from "./lines.ts";
import styles from "./Matrix.module.css";

type Props = { cell: Cell | undefined; line: number; column: number; active: boolean };

export const cellId = ({ line, column }: Spot): string => `matrix-${line}-${column}`;

/** A cell: how its summary begins; that there are notes and nothing is written; or that nothing was said. */
export const MatrixCell = memo(function MatrixCell({ cell, line, column, active }: Props) {
  const written = isWritten(cell);
  const state = written ? "written" : cell && cell.notes > 0 ? "to-write" : "nothing";
  return (
    <td
      id={cellId({ line, column })}
      aria-colindex={column + 2}
      data-at={`${line} ${column}`}
      data-state={state}
      data-active={active}
      className={styles.cell}
      style={{
        insetInlineStart: sizes.rowHead + column * sizes.column,
        width: sizes.column,
        height: sizes.row,
      }}
    >
      {state === "nothing" ? (
        <span className={styles.nothing}>
          <span aria-hidden="true">·</span>
          <span className="visually-hidden">No notes</span>
        </span>
      ) : (
        <>
          <span className={styles.count}>{cell && countWords(cell)}</span>
          {written && cell ? (
            <span className={styles.text} data-off={cell.confined || cell.silent}>
              {cell.text}
            </span>
          ) : (
            <span className={styles.toWrite}>Not written yet</span>
          )}
          {written && (cell?.confined || cell?.silent) && (
            <em className={styles.confined}>
              {cell.confined ? "Never leaves this file" : "Not exported"}
            </em>
          )}
        </>
      )}
    </td>
  );
});
