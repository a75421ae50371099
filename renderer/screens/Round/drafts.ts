import { useCallback } from "react";
import { create } from "zustand";

/** What is typed and not kept yet, by round and place: another view or screen in between loses none of it. */
const useDrafts = create<{ drafts: Readonly<Record<string, unknown>> }>(() => ({ drafts: {} }));

/** Like useState, but what is set stays while the program runs. `key` names the round and the place in it. */
export function useDraft<T>(
  key: string,
  start: T,
): [value: T, set: (next: T | ((before: T) => T)) => void] {
  const value = useDrafts(({ drafts }) => (key in drafts ? (drafts[key] as T) : start));
  const set = useCallback(
    (next: T | ((before: T) => T)) =>
      useDrafts.setState(({ drafts }) => {
        const before = key in drafts ? (drafts[key] as T) : start;
        const after = typeof next === "function" ? (next as (before: T) => T)(before) : next;
        return { drafts: { ...drafts, [key]: after } };
      }),
    [key, start],
  );
  return [value, set];
}
