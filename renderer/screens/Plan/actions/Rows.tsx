import { memo, type ReactNode } from "react";
import type { Flag } from "../../../../shared/domain/plan/flags.ts";
import { planColumns } from "../../../../shared/domain/plan/plan.ts";
import { classes } from "../../../components/classes.ts";
import drop from "../../../components/Drop.module.css";
import { useDrop } from "../../../components/drag.ts";
import { counted } from "../../../components/format.ts";
import { textOf } from "./cells.ts";
import { dragTypes, takersFor } from "./drag.ts";
import styles from "./Grid.module.css";
import { type BandRow, type GridRow, type ItemRow, isSameRow } from "./gridRows.ts";
import { ItemCell } from "./ItemCell.tsx";

type Shared = {
  /** Counted from 1, with the row of the headings. */
  place: number;
  /** The column of the cell that the keys act on; null: it is in another row. */
  active: number | null;
  /** The first and the last column selected in this row. */
  left: number | null;
  right: number | null;
  /** The editor, where a cell of this row is being edited. */
  editor: ReactNode;
};
type ItemProps = Shared & {
  row: ItemRow;
  flags: readonly Flag[];
  pending: ReadonlyMap<number, string> | undefined;
};
type BandProps = Shared & { row: BandRow; pending: string | undefined };

export const cellId = (key: string, column: number): string => `cell-${key}-${column}`;

/** One output: nine cells. */
export const ItemLine = memo(function ItemLine(props: ItemProps) {
  const { row, place, active, left, right, editor, flags, pending } = props;
  const { over, handlers } = useDrop(takersFor(row));
  const selected = (column: number) =>
    left !== null && right !== null && column >= left && column <= right;
  return (
    <tr
      aria-rowindex={place}
      data-key={row.key}
      data-over={over ?? undefined}
      data-opens={row.opens}
      data-active={active !== null}
      className={classes(styles.row, drop.drop)}
      {...handlers}
    >
      {planColumns.map((column, index) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is a gridcell
        <td
          key={column}
          id={cellId(row.key, index)}
          aria-colindex={index + 1}
          aria-selected={selected(index)}
          data-column={index}
          data-here={index === active}
          className={styles.cell}
        >
          {index === 0 && row.opens && <Grip type="action" id={row.action.id} />}
          {index === 2 && row.output && <Grip type="output" id={row.output.id} />}
          {editor !== null && index === active ? (
            editor
          ) : (
            <ItemCell row={row} column={column} flags={flags} pending={pending?.get(index)} />
          )}
        </td>
      ))}
    </tr>
  );
}, isSame);

/** One objective: its title across all columns. */
export const BandLine = memo(function BandLine(props: BandProps) {
  const { row, place, active, left, editor, pending } = props;
  const { over, handlers } = useDrop(takersFor(row));
  const { actions } = row.objective;
  return (
    <tr
      aria-rowindex={place}
      data-key={row.key}
      data-over={over ?? undefined}
      data-active={active !== null}
      className={classes(styles.band, drop.drop)}
      {...handlers}
    >
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is a gridcell */}
      <td
        id={cellId(row.key, 0)}
        colSpan={planColumns.length}
        aria-colindex={1}
        aria-selected={left !== null}
        data-column={0}
        data-here={active !== null}
        className={styles.bandCell}
      >
        <Grip type="objective" id={row.objective.id} />
        <span className={styles.bandNumber}>Objective {row.number}</span>
        {editor !== null && active !== null ? (
          <div className={styles.bandEditor}>{editor}</div>
        ) : (
          <span className={styles.bandTitle}>{pending ?? textOf(row, "task")}</span>
        )}
        <span className={styles.bandCount}>{counted(actions.length, "action")}</span>
      </td>
    </tr>
  );
}, isSame);

/** What is taken hold of to drag a row; the keys do the same, so it is for the mouse alone. */
function Grip({ type, id }: { type: keyof typeof dragTypes; id: string }) {
  return (
    <span
      aria-hidden="true"
      draggable
      className={styles.grip}
      title={`Drag this ${type}`}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragTypes[type], id);
        event.dataTransfer.effectAllowed = "move";
        const row = event.currentTarget.closest("[data-key]");
        if (row) event.dataTransfer.setDragImage(row, 8, 8);
      }}
    />
  );
}

function isSame<P extends { row: GridRow }>(before: P, after: P): boolean {
  const { row, ...rest } = after;
  const same = Object.entries(rest).every(
    ([key, value]) => (before as Record<string, unknown>)[key] === value,
  );
  return same && isSameRow(before.row, row);
}
