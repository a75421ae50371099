import { useEffect, useRef } from "react";
import { isNowhere } from "./useRows.ts";

/**
 * On coming to a screen, puts the cursor where a person goes on; never away from something they are in.
 * @param ready whether what `find` looks for is there
 */
export function useStart(ready: boolean, find: () => HTMLElement | null | undefined): void {
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    if (isNowhere(document.activeElement) && !document.querySelector("dialog:modal"))
      find()?.focus();
  });
}
