import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import styles from "./Grid.module.css";
import type { GridRow } from "./gridRows.ts";

type Props = {
  frame: RefObject<HTMLElement | null>;
  rows: readonly GridRow[];
  /** The first row that is drawn. */
  first: number;
};

/** Beneath the headings, for the eye: which objective and action the topmost row belongs to, once their own have gone. */
export function StickyLine({ frame, rows, first }: Props) {
  const [top, setTop] = useState<string | null>(null);
  useEffect(() => {
    const box = frame.current;
    const look = () => setTop(topmost(box));
    box?.addEventListener("scroll", look, { passive: true });
    return () => box?.removeEventListener("scroll", look);
  }, [frame]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are drawn now
  useLayoutEffect(() => setTop(topmost(frame.current)), [frame, rows, first]);
  const at = top === null ? -1 : rows.findIndex(({ key }) => key === top);
  const row = rows[at];
  if (row?.kind !== "item") return null;
  const band = rows.slice(0, at).findLast(({ kind }) => kind === "band");
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the rows say it themselves
    <tr aria-hidden="true" className={styles.sticky}>
      <td>
        <strong>
          Objective {band?.kind === "band" && band.number}: {row.objective.title}
        </strong>
        <span>
          {row.action.number} {row.action.task}
        </span>
      </td>
    </tr>
  );
}

/** The key of the row that lies beneath the headings, null where the first one is whole. */
function topmost(box: HTMLElement | null): string | null {
  const head = box?.querySelector("thead tr")?.getBoundingClientRect().bottom;
  if (!box || head === undefined || box.scrollTop <= 0) return null;
  for (const row of box.querySelectorAll<HTMLElement>("[data-key]")) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > head) return top < head ? (row.dataset.key ?? null) : null;
  }
  return null;
}
