import { type FocusEvent, useLayoutEffect, useMemo, useState } from "react";
import { drawn } from "./drawn.ts";
import { useRowWindow } from "./useRowWindow.ts";

/** A row or column that is drawn, with the room of those before it that are not, in pixels. */
export type Drawn = { index: number; gap: number };
/** All of a width, none (0) where they are few; `lead` is the room that what stands before them takes of the screen. */
export type Columns = { count: number; width: number; lead: number };

const rowMargin = 80;
const columnMargin = 2;

/** Where the rows begin: captions, charts and headings stand before them. */
const bodyIn = (frame: HTMLElement): number => {
  const body = frame.querySelector("tbody");
  if (!body) return 0;
  return body.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
};

/** The place of the cell (`data-cell`) that something happened in; null outside of all. */
export function spotOf(target: EventTarget | null): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest("[data-cell]")?.closest("td, th") : null;
  const [row, column] = [cell?.parentElement, cell].map((each, i) =>
    Number(each?.getAttribute(i === 0 ? "aria-rowindex" : "aria-colindex") ?? Number.NaN),
  );
  return row && column ? { row: row - 2, column: column - 2 } : null;
}

/**
 * Of a table larger than the screen only the rows near it are drawn, and of many narrow columns only those. Round the
 * cell with the focus and at the ends they always are, so that `useRoving` reaches every cell. Rows carry `data-key`
 * and `aria-rowindex`, cells `aria-colindex`; the first column names the row.
 * @param columns those after the first
 * @param start the cell to stand on at first
 */
export function useCellWindow(
  keys: readonly string[],
  guess: (index: number) => number,
  columns: Columns,
  start = { row: 0, column: 0 },
) {
  const view = useRowWindow<HTMLDivElement>(keys, guess, rowMargin, bodyIn);
  const { frame, first, last, offset } = view;
  const [active, setActive] = useState(start);
  const sight = useColumnsInSight(frame, columns);
  const { count, width } = columns;

  const places = drawn(count, sight.first, sight.last, active.column).join();
  const shown = useMemo(
    () =>
      places
        .split(",")
        .filter((place) => place !== "")
        .map(Number)
        .map((index, i, all): Drawn => ({ index, gap: (index - (all[i - 1] ?? -1) - 1) * width })),
    [places, width],
  );
  return {
    frame,
    rows: drawn(keys.length, first, last, active.row).map(
      (index, i, all): Drawn => ({ index, gap: offset(index) - offset((all[i - 1] ?? -1) + 1) }),
    ),
    columns: shown,
    /** Keeps the cell with the focus drawn. */
    keep: ({ target }: FocusEvent) => {
      const spot = spotOf(target);
      if (spot) setActive(spot);
    },
  };
}

/** Which columns are on the screen or near it. */
function useColumnsInSight(
  frame: { current: HTMLElement | null },
  { count, width, lead }: Columns,
): { first: number; last: number } {
  const [sight, setSight] = useState({ first: 0, last: columnMargin });
  // Before anything is painted: what is first drawn is a guess.
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box || width === 0) return;
    const look = () => {
      const first = Math.floor(box.scrollLeft / width) - columnMargin;
      const last = Math.ceil((box.scrollLeft + box.clientWidth - lead) / width) + columnMargin;
      setSight((before) =>
        first === before.first && last === before.last ? before : { first, last },
      );
    };
    look();
    box.addEventListener("scroll", look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(box);
    return () => {
      box.removeEventListener("scroll", look);
      resized.disconnect();
    };
  }, [frame, width, lead]);
  return width === 0 ? { first: 0, last: count - 1 } : sight;
}
