/**
 * A hybrid logical clock (Kulkarni et al., 2014): time that sorts as text, never stands still and never
 * runs backwards, even where the machine's clock does. Form: fifteen digits of milliseconds, "-", counter.
 * @param last the newest time in the file, "" for none
 * @param now milliseconds since 1970
 */
export function createClock(last: string, now: () => number): () => string {
  let [wall, counter] = last === "" ? [0, 0] : (last.split("-").map(Number) as [number, number]);
  return () => {
    const time = now();
    if (time > wall) [wall, counter] = [time, 0];
    else counter++;
    return `${String(wall).padStart(15, "0")}-${String(counter).padStart(6, "0")}`;
  };
}

/** The wall time of a clock reading, in ISO 8601. */
export const clockTime = (clock: string): string =>
  new Date(Number(clock.slice(0, 15))).toISOString();
