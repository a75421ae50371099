import { type RefObject, useEffect } from "react";
import { isNowhere } from "../../components/useRows.ts";

/**
 * On coming to a table, puts the cursor on the figure that was opened last, or on the first one; never away from
 * something that a person is in.
 */
export function useStandAgain(
  ready: boolean,
  within: RefObject<HTMLElement | null>,
  cell: string | null,
): void {
  useEffect(() => {
    if (!ready || !isNowhere(document.activeElement) || document.querySelector("dialog:modal"))
      return;
    const find = (which: string) => within.current?.querySelector<HTMLElement>(which);
    const opened = cell === null ? null : find(`[data-cell="${cell}"]`);
    (opened ?? find('[data-cell][tabindex="0"]'))?.focus();
  }, [ready, within, cell]);
}
