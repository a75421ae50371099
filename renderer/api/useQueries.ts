import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Input, Output, QueryMethod } from "../../shared/contract.ts";
import { keyOf, peek, subscribe } from "./queries.ts";

/**
 * The answers to one query asked of several things, in their order, kept up to date; undefined where one is not
 * there yet. Equal answers keep their identity.
 */
export function useQueries<M extends QueryMethod>(
  method: M,
  inputs: readonly Input<M>[],
): readonly (Output<M> | undefined)[] {
  const keys = inputs.map((input) => keyOf(method, input));
  const all = keys.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the inputs
  const start = useCallback(
    (listener: () => void) => {
      const ends = inputs.map((input) => subscribe(method, input, listener));
      return () => {
        for (const end of ends) end();
      };
    },
    [method, all],
  );
  const last = useRef<readonly unknown[]>([]);
  return useSyncExternalStore(start, () => {
    const now = keys.map((key) => peek(key).data);
    const before = last.current;
    if (now.length !== before.length || now.some((data, i) => data !== before[i]))
      last.current = now;
    return last.current;
  }) as readonly (Output<M> | undefined)[];
}
