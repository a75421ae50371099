import { type RefObject, useLayoutEffect, useRef } from "react";
import { isLost } from "../../components/foothold.ts";
import { focusComposer } from "./keys.ts";
import type { Row } from "./rows.ts";

/**
 * Keeps the cursor on a note that is drawn elsewhere, or gives it to the neighbour of one that went away.
 * @returns handlers for the element around the notes
 */
export function useHeldFocus(
  list: RefObject<HTMLElement | null>,
  shown: readonly Row[],
  reached: string | null,
) {
  const inside = useRef(false);
  const before = useRef<{ id: string; at: number } | null>(null);
  useLayoutEffect(() => {
    const place = (id: string | null) => shown.findIndex(({ note }) => note.id === id);
    const held = before.current;
    if (held && inside.current && isLost(document.activeElement)) {
      const at = place(held.id) >= 0 ? place(held.id) : Math.min(held.at, shown.length - 1);
      const id = shown[at]?.note.id;
      const row = list.current?.querySelector<HTMLElement>(`[data-note="${id}"]`);
      if (row) row.focus();
      else focusComposer();
    }
    const at = place(reached);
    before.current = reached !== null && at >= 0 ? { id: reached, at } : null;
  }, [list, shown, reached]);
  return {
    // An element that is taken away while it has the cursor tells nobody, so `inside` stays true for it.
    onFocus: () => {
      inside.current = true;
    },
    onBlur: () => {
      inside.current = false;
    },
  };
}
