/**
 * Gives back `before`, or its parts, wherever `after` says the same, so that equal answers keep their identity.
 * Records in a list are matched by their id, so that one more or one less does not re-draw those behind it.
 */
export function keepSame<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    const known = byId(before);
    const next = after.map((item, i) => keepSame(known?.get(idOf(item)) ?? before[i], item));
    const same = before.length === next.length && next.every((item, i) => item === before[i]);
    return (same ? before : next) as T;
  }
  if (!isRecord(before) || !isRecord(after)) return after;
  const known = new Map(Object.entries(before));
  const next = Object.entries(after).map(
    ([key, value]) => [key, keepSame(known.get(key), value)] as const,
  );
  const same =
    known.size === next.length &&
    next.every(([key, value]) => known.has(key) && known.get(key) === value);
  return (same ? before : Object.fromEntries(next)) as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const idOf = (item: unknown): unknown => (isRecord(item) ? item.id : undefined);

/** The records of a list by id; null for a list of anything else. */
const byId = (list: readonly unknown[]): Map<unknown, unknown> | null =>
  idOf(list[0]) === undefined ? null : new Map(list.map((item) => [idOf(item), item]));
