import { type KeyboardEvent, useState } from "react";

/**
 * One tab stop for a long table: the arrow keys, Home and End walk from row to row.
 * Each row has one main control, which takes `rowProps`.
 */
export function useRows(ids: readonly string[]) {
  const [last, setLast] = useState<string | null>(null);
  const active = last !== null && ids.includes(last) ? last : (ids[0] ?? null);
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

/** Gives the focus to the main control of a row, wherever on the screen it is. */
export const rowElement = (id: string): HTMLElement | null =>
  document.querySelector(`[data-row="${id}"]`);
