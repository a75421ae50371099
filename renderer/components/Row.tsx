import type { DragEvent, ReactNode } from "react";
import { classes } from "./classes.ts";
import drop from "./Drop.module.css";
import { useDrop } from "./drag.ts";
import styles from "./RowList.module.css";
import { rowId } from "./RowList.tsx";

type Props = {
  list: string;
  id: string;
  index: number;
  total: number;
  active: boolean;
  selected: boolean;
  className?: string | undefined;
  takers?: Parameters<typeof useDrop>[0];
  onDrag?: (event: DragEvent<HTMLElement>) => void;
  children: ReactNode;
};

const noTakers = {};

/** A row of a `RowList`. */
export function Row(props: Props) {
  const { list, id, index, total, active, selected, className, onDrag, children } = props;
  const { over, handlers } = useDrop(props.takers ?? noTakers);
  return (
    <div
      {...handlers}
      id={rowId(list, id)}
      data-key={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-active={active}
      data-over={over ?? undefined}
      className={classes(drop.drop, styles.row, className)}
      draggable={onDrag !== undefined}
      onDragStart={onDrag}
    >
      {children}
    </div>
  );
}
