import type { Comparison, Tally } from "./result.ts";
import type { RoundOption } from "./round.ts";
import { counted, listed } from "./wording.ts";

/** Counts of the same options side by side, in the order of the first. Options that only some of them have take no part in what differs. */
export function compare(
  counts: readonly { options: readonly RoundOption[]; tally: Tally }[],
): Comparison {
  const places = counts.map(
    ({ tally }) => new Map(tally.rows.map((row) => [row.optionId, row.place])),
  );
  const titles = new Map<string, string>();
  for (const { options } of counts)
    for (const { optionId, title } of options)
      if (!titles.has(optionId)) titles.set(optionId, title);
  const order = new Set(counts.flatMap(({ tally }) => tally.rows.map((row) => row.optionId)));
  const rows = [...order].map((optionId) => ({
    optionId,
    title: titles.get(optionId) ?? "",
    places: places.map((each) => each.get(optionId) ?? null),
  }));
  const common = rows.filter((row) => !row.places.includes(null));
  let differs = false;
  const reversed: [string, string][] = [];
  for (const [i, one] of common.entries())
    for (const other of common.slice(i + 1)) {
      const signs = new Set(
        one.places.map((place, at) => Math.sign((place ?? 0) - (other.places[at] ?? 0))),
      );
      if (signs.size > 1) differs = true;
      if (signs.has(-1) && signs.has(1)) reversed.push([one.optionId, other.optionId]);
    }
  return { rows, differs, reversed };
}

/** A warning where the order is not the same; "" where it is. */
export function comparisonWords({ rows, differs, reversed }: Comparison): string {
  if (!differs) return "";
  const title = (id: string) => rows.find((row) => row.optionId === id)?.title ?? "";
  const [first] = reversed;
  if (!first) return "The order differs: options that share a place in one do not in the other.";
  return `The order differs: ${counted(reversed.length, "pair of options stands", "pairs of options stand")} the other way round, ${reversed.length > 1 ? "first " : ""}${listed(first.map((id) => `“${title(id)}”`))}.`;
}
