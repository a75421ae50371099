import { useEffect, useRef, useState } from "react";
import {
  drawRange,
  endRange,
  keepOnly,
  type Selection,
  selectionOf,
  toggle,
} from "../../../shared/domain/selection.ts";
import { call } from "../../api/client.ts";
import { orSay } from "../../state/say.ts";
import { idsBetween, type Listing } from "./notePages.ts";

const nothing = selectionOf([]);

/** What is selected in the list. Another filter starts with nothing; a note that no longer matches is let go. */
export function useSelection(listing: Listing, total: number) {
  const [selection, setSelection] = useState<Selection>(nothing);
  const key = JSON.stringify(listing.filter);
  const [shown, setShown] = useState({ key, total });
  const latest = useRef(0);
  if (shown.key !== key) {
    setShown({ key, total });
    setSelection(nothing);
  }
  const count = selection.ids.size;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the number of matches changes
  useEffect(() => {
    if (count === 0) return;
    let left = false;
    orSay(
      call("note.ids", { filter: listing.filter }).then((ids) => {
        if (!left) setSelection((before) => keepOnly(before, ids));
      }),
    );
    return () => {
      left = true;
    };
  }, [total]);

  /** Late answers to an earlier key press change nothing. */
  const later = async (ask: () => Promise<(before: Selection) => Selection>) => {
    const turn = ++latest.current;
    const change = await ask();
    if (turn === latest.current) setSelection(change);
  };
  return {
    ids: selection.ids,
    clear: () => setSelection(nothing),
    toggle: (id: string) => setSelection((before) => toggle(before, id)),
    /** A plain step of the cursor. */
    rest: () => setSelection(endRange),
    extend: (from: number, to: number) => {
      const anchor = selection.anchor ?? from;
      // The next key press must find where the range began before the answer is there.
      setSelection((before) => ({ ...before, anchor }));
      orSay(
        later(async () => {
          const ids = await idsBetween(listing, anchor, to);
          return (before) => drawRange(before, anchor, ids);
        }),
      );
    },
    all: () =>
      orSay(
        later(async () => {
          const ids = await call("note.ids", { filter: listing.filter });
          return () => selectionOf(ids);
        }),
      ),
  };
}
