import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Input, QueryMethod } from "../../shared/contract.ts";
import { keyOf, peek, type Result, subscribe } from "./queries.ts";

const nothing = { data: undefined, error: undefined };
const noSubscription = () => () => {};

/**
 * The answer to a query, kept up to date. Equal answers keep their identity.
 * @param input null asks nothing
 * @param options with `keep`, the answer to the last input stays until that to a new one is there
 *   (lists that are searched as you type); without it, another input starts from nothing.
 */
export function useQuery<M extends QueryMethod>(
  method: M,
  input: Input<M> | null,
  options: { keep?: boolean } = {},
): Result<M> {
  const key = input === null ? null : keyOf(method, input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the input
  const start = useCallback(
    (listener: () => void) => (key === null ? () => {} : subscribe(method, input, listener)),
    [method, key],
  );
  const result = useSyncExternalStore(key === null ? noSubscription : start, () =>
    key === null ? nothing : peek(key),
  ) as Result<M>;
  const last = useRef<Result<M>>(result);
  if (result.data !== undefined || !options.keep || key === null) last.current = result;
  return result.data === undefined && !result.error ? last.current : result;
}
