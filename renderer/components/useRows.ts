import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { isLost } from "./foothold.ts";

/**
 * One tab stop for a long table: the arrow keys, Home and End walk from row to row.
 * Each row has one main control, which takes `rowProps`. An arrow pressed on nothing in particular leads
 * into the table.
 */
export function useRows(ids: readonly string[]) {
  const [last, setLast] = useState<string | null>(null);
  const place = useRef(0);
  const gone = last !== null && !ids.includes(last);
  const active = gone
    ? (ids[Math.min(place.current, ids.length - 1)] ?? null)
    : (last ?? ids[0] ?? null);
  // When the row with the focus goes, its neighbour gets it.
  useLayoutEffect(() => {
    if (!gone) place.current = Math.max(0, ids.indexOf(active ?? ""));
    else if (active !== null && isLost(document.activeElement)) rowElement(active)?.focus();
  });
  useEffect(() => {
    const enter = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || !/^Arrow(Down|Up)$/.test(event.key)) return;
      if (event.altKey || event.ctrlKey || event.metaKey || !isNowhere(event.target)) return;
      const row = active === null ? null : rowElement(active);
      if (!row || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      row.focus();
    };
    window.addEventListener("keydown", enter);
    return () => window.removeEventListener("keydown", enter);
  }, [active]);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = active === null ? -1 : ids.indexOf(active);
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: ids.length - 1,
    };
    const next = ids[targets[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    const row = event.currentTarget.querySelector<HTMLElement>(`[data-row="${next}"]`);
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  };
  const rowProps = (id: string) => ({
    "data-row": id,
    tabIndex: id === active ? 0 : -1,
    onFocus: () => setLast(id),
  });
  return { active, walk, rowProps };
}

/** Right after coming to a screen, the cursor is nowhere or still on the way that led there. */
export const isNowhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (isLost(target) || target.closest("nav") !== null);

/** Gives the focus to the main control of a row, wherever on the screen it is. */
export const rowElement = (id: string): HTMLElement | null =>
  document.querySelector(`[data-row="${id}"]`);
