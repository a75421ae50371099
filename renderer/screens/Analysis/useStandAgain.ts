import { type RefObject, useEffect } from "react";

/** On coming back, puts the cursor on the figure that was opened. */
export function useStandAgain(
  ready: boolean,
  within: RefObject<HTMLElement | null>,
  cell: string | null,
): void {
  useEffect(() => {
    if (!ready || cell === null || document.activeElement !== document.body) return;
    within.current?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
  }, [ready, within, cell]);
}
