import type { ReactNode } from "react";
import drop from "../../components/Drop.module.css";
import { type Side, useDrop } from "../../components/drag.ts";
import table from "../../components/Table.module.css";
import styles from "./RowTable.module.css";

/** The id of a row. */
const rowType = "application/x-soundings-row";

type Props = {
  id: string;
  /** "agenda item" */
  what: string;
  index: number;
  onDrop: (id: string, side: Side) => void;
  onRemove: () => void;
  /** Its cells. */
  children: ReactNode;
};

/** A row of fields with a handle to drag it by; keys do the same. */
export function RowLine({ id, what, index, onDrop, onRemove, children }: Props) {
  const { over, handlers } = useDrop({ [rowType]: { between: true, take: onDrop } });
  return (
    <tr data-row={id} data-over={over ?? undefined} className={drop.drop} {...handlers}>
      {children}
      <td className={table.tools}>
        <span
          className={styles.grip}
          draggable
          title="Drag to move"
          aria-hidden="true"
          onDragStart={(event) => {
            event.dataTransfer.setData(rowType, id);
            const row = event.currentTarget.closest("tr");
            if (row) event.dataTransfer.setDragImage(row, 0, 0);
          }}
        >
          ⠿
        </span>
        <button
          type="button"
          className={table.remove}
          aria-label={`Delete ${what} ${index + 1}`}
          onClick={onRemove}
        >
          ×
        </button>
      </td>
    </tr>
  );
}
