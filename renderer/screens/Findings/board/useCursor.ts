import { useLayoutEffect, useRef, useState } from "react";

/** Where the cursor goes when its row has left: to the next that is still there, else to the one before. */
function neighbour(
  before: readonly string[],
  key: string,
  now: ReadonlySet<string>,
): string | null {
  const at = before.indexOf(key);
  const here = (each: string) => now.has(each);
  return before.slice(at + 1).find(here) ?? before.slice(0, Math.max(0, at)).findLast(here) ?? null;
}

/** The row that the keys act on. It stays with its row wherever that moves. */
export function useCursor(keys: readonly string[]) {
  const [key, setKey] = useState<string | null>(null);
  const before = useRef(keys);
  const held = key !== null && keys.includes(key);
  const reached = held
    ? key
    : (((key !== null && neighbour(before.current, key, new Set(keys))) || keys[0]) ?? null);
  useLayoutEffect(() => {
    before.current = keys;
    setKey(reached);
  }, [keys, reached]);
  return {
    active: reached === null ? -1 : keys.indexOf(reached),
    /** @returns the place reached, which is in the list */
    goTo(index: number): number {
      const to = Math.max(0, Math.min(keys.length - 1, index));
      setKey(keys[to] ?? null);
      return to;
    },
  };
}
