import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { isLost } from "./foothold.ts";

const isCell = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.dataset.cell !== undefined;

/**
 * One tab stop for a whole list: the arrows go between its rows (`data-row`) and along the cells of a row
 * (`data-cell`). When the row with the focus goes, its neighbour gets it. `start` is the index of the row
 * that has the tab stop at first.
 */
export function useRoving<T extends HTMLElement>(start = 0) {
  const list = useRef<T>(null);
  const last = useRef<{ element: HTMLElement; row: number; cell: number } | null>(null);

  const cells = (within: Element | null = list.current) =>
    [...(within?.querySelectorAll<HTMLElement>("[data-row]") ?? [])].map((row) => [
      ...row.querySelectorAll<HTMLElement>("[data-cell]"),
    ]);
  const at = (row: number, cell: number, all = cells()) => {
    const found = all[Math.max(0, Math.min(row, all.length - 1))];
    return found?.[Math.max(0, Math.min(cell, found.length - 1))];
  };
  const stopAt = (element: HTMLElement, all = cells()) => {
    for (const cell of all.flat()) cell.tabIndex = cell === element ? 0 : -1;
  };

  useLayoutEffect(() => {
    const held = last.current;
    if (held && !held.element.isConnected) {
      last.current = null;
      const next = at(held.row, held.cell);
      if (next && isLost(document.activeElement)) next.focus();
    }
    const stops = cells()
      .flat()
      .filter((cell) => cell.tabIndex === 0);
    const first = stops.length === 1 ? undefined : at(start, 0);
    if (first) stopAt(first);
  });

  return {
    ref: list,
    onFocus(event: FocusEvent) {
      if (!isCell(event.target)) return;
      const element = event.target;
      // A row may take the focus while it is being put in, before `list` is known.
      const all = cells(event.currentTarget);
      stopAt(element, all);
      const row = all.findIndex((row) => row.includes(element));
      last.current = { element, row, cell: all[row]?.indexOf(element) ?? 0 };
    },
    onKeyDown(event: KeyboardEvent) {
      if (!isCell(event.target) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      // Looked up anew: where a table is drawn in parts, rows may have come before it since it took the focus.
      const all = cells();
      const { target } = event;
      const row = all.findIndex((row) => row.includes(target));
      const cell = all[row]?.indexOf(target) ?? 0;
      const to: Record<string, HTMLElement | undefined> = {
        ArrowDown: at(row + 1, cell, all),
        ArrowUp: at(row - 1, cell, all),
        ArrowRight: at(row, cell + 1, all),
        ArrowLeft: at(row, cell - 1, all),
        Home: at(0, cell, all),
        End: at(Number.MAX_SAFE_INTEGER, cell, all),
      };
      const next = to[event.key];
      if (!next || next === event.target) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    },
  };
}
