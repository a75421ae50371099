/**
 * The places of the rows (or columns) that are drawn: those in sight, those round the one with the focus, so that it
 * is never lost and the arrow keys find the next one, and both ends, for Home and End.
 * @param count of all
 * @param active the place of the one with the focus; -1 for none
 */
export function drawn(count: number, first: number, last: number, active: number): number[] {
  const around = active < 0 ? [] : [active - 1, active, active + 1];
  const seen = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const places = new Set([0, ...around, ...seen, count - 1]);
  return [...places].filter((at) => at >= 0 && at < count).sort((a, b) => a - b);
}
