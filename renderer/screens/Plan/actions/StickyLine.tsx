import { type RefObject, useEffect, useState } from "react";
import styles from "./Grid.module.css";
import type { GridRow } from "./gridRows.ts";

type Props = {
  frame: RefObject<HTMLElement | null>;
  rows: readonly GridRow[];
  indexAt: (top: number) => number;
};

/** Beneath the headings, for the eye: which objective and action the topmost row belongs to, once their own have gone. */
export function StickyLine({ frame, rows, indexAt }: Props) {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const box = frame.current;
    const look = () => setTop(box && box.scrollTop > 0 ? indexAt(box.scrollTop) : 0);
    look();
    box?.addEventListener("scroll", look, { passive: true });
    return () => box?.removeEventListener("scroll", look);
  }, [frame, indexAt]);
  const row = rows[top];
  if (top === 0 || row?.kind !== "item") return null;
  const number = objectiveNumber(rows, top);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the rows say it themselves
    <tr aria-hidden="true" className={styles.sticky}>
      <td>
        <strong>
          Objective {number}: {row.objective.title}
        </strong>
        <span>
          {row.action.number} {row.action.task}
        </span>
      </td>
    </tr>
  );
}

function objectiveNumber(rows: readonly GridRow[], index: number): number {
  for (let i = index; i >= 0; i--) {
    const row = rows[i];
    if (row?.kind === "band") return row.number;
  }
  return 1;
}
