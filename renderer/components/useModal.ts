import { type RefObject, useLayoutEffect } from "react";
import { findFootholdLater } from "./foothold.ts";

/** Shows a native dialog for as long as it is there, and gives the focus back when it goes: where it was, or to the title. */
export function useModal(ref: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    if (!dialog?.open) dialog?.showModal();
    // What there is to fill in comes before the way out.
    dialog?.querySelector<HTMLElement>("input, textarea, select, [data-first]")?.focus();
    // Closed before it is taken away: only then does the browser give the focus back.
    return () => {
      dialog?.close();
      findFootholdLater();
      if (!(opener instanceof HTMLElement && opener.isConnected)) return;
      // `close` gives the focus back while everything behind is still inert, so that it shows but hears no key:
      // it must be taken away and given once more, after the page has been laid out.
      opener.blur();
      void opener.offsetHeight;
      opener.focus({ preventScroll: true });
    };
  }, [ref]);
}
