/** One measured figure beside its target; it is met where measured ≤ target. */
export type Figure = {
  name: string;
  target: number;
  measured: number;
  /** "×" for a ratio to a peer, "ms", "lost" … */
  unit: string;
  /** What lies behind the number: medians, versions, sizes. */
  detail: string;
};

export type Bench = {
  name: string;
  /** Takes so long that it runs only when asked for with --long. */
  onlyLong?: true;
  /** What it needs beyond npm, by name, and is missing; null where all is there. */
  missing: () => string | null;
  run: () => Promise<Figure[]>;
};

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** @param share 0.5 for the median, 0.95 for p95 */
export function quantile(values: readonly number[], share: number): number {
  const ordered = sorted(values);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds that some work took. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export const round = (value: number, digits = 2): string => value.toFixed(digits);
/** "0.41 median, 0.92 p95" */
export const spread = (values: readonly number[]): string =>
  `${round(median(values))} median, ${round(quantile(values, 0.95))} p95`;
