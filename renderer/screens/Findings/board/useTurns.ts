import { useEffect, useReducer, useRef } from "react";
import { askAfter } from "../../../api/queries.ts";
import type { Part } from "./place.ts";

type Press = (list: Part, key: string) => boolean;

/** Keys whose meaning depends on where the notes stand. */
const ofTheBoard =
  /^((Shift\+)?(Arrow\w+|Page\w+|Home|End)|Alt\+Arrow\w+|[0-9 ACFN]|F2|Enter|Delete|Escape|Ctrl\+A)$/;

/** Which of the two lists the keys go to now. */
function listWithFocus(): Part | null {
  const name = document.activeElement instanceof HTMLElement && document.activeElement.dataset.list;
  return name === "pile" || name === "clusters" ? name : null;
}

/**
 * One thing after the other: what is pressed while the board is being changed waits until the change is seen, so
 * that somebody who types fast moves the notes that they mean.
 */
export function useTurns(themeId: string) {
  const running = useRef(0);
  const waiting = useRef<string[]>([]);
  const latest = useRef<Press>(() => false);
  const [, next] = useReducer((n: number) => n + 1, 0);

  useEffect(() => {
    const key = running.current === 0 ? waiting.current.shift() : undefined;
    if (key === undefined) return;
    const list = listWithFocus();
    // What follows where the focus went elsewhere was meant for what was here before.
    if (list === null) waiting.current = [];
    else latest.current(list, key);
    next();
  });

  const change = async (doing: Promise<unknown>) => {
    running.current += 1;
    await askAfter(doing, "cluster.list", { themeId });
    running.current -= 1;
    next();
  };
  return {
    run: (doing: Promise<unknown>) => void change(doing),
    /** What is done with the keys that waited, as of the last drawing. */
    latest,
    /** @returns whether the key has to wait, or else what `press` makes of it */
    inOrder:
      (press: Press): Press =>
      (list, key) => {
        if (running.current === 0 && waiting.current.length === 0) return press(list, key);
        if (!ofTheBoard.test(key)) return false;
        waiting.current.push(key);
        return true;
      },
  };
}
