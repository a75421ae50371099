import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";

const atTop = () => 0;

/** The last place in rising numbers that is not above `value`. */
function lastNotAbove(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Which rows of a long list are on the screen or near it, where each row is as high as its words. Heights are
 * guessed until a row was drawn, then known. Rows carry `data-key`.
 * @param guess the height of a row that was not drawn yet, in pixels
 * @param margin how much is drawn above and below what is seen, in pixels
 * @param startIn where in the frame the first row begins, in pixels from the top of all that can be scrolled
 */
export function useRowWindow<E extends HTMLElement = HTMLTableElement>(
  keys: readonly string[],
  guess: (index: number, width: number) => number,
  margin = 500,
  startIn: (frame: E) => number = atTop,
) {
  const frame = useRef<E>(null);
  const known = useRef(new Map<string, number>());
  /** Counts what was put into `known`; a drawing that measures something new is not repeated for that alone. */
  const measured = useRef(0);
  const [, drawMore] = useReducer((n: number) => n + 1, 0);
  const [width, setWidth] = useState(0);
  const [view, setView] = useState({ top: 0, height: 900 });

  const guesses = useMemo(
    () => Float64Array.from(keys, (_, i) => guess(i, width)),
    [keys, guess, width],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count stands for what is known
  const offsets = useMemo(() => {
    const sums = new Float64Array(keys.length + 1);
    for (let i = 0; i < keys.length; i++)
      sums[i + 1] = (sums[i] ?? 0) + (known.current.get(keys[i] ?? "") ?? guesses[i] ?? 0);
    return sums;
  }, [keys, guesses, measured.current]);

  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const look = () =>
      setView((before) => {
        const now = { top: box.scrollTop - startIn(box), height: box.clientHeight };
        const near = Math.abs(now.top - before.top) < margin / 4 && now.height === before.height;
        return near && box.scrollTop > 0 ? before : now;
      });
    look();
    box.addEventListener("scroll", look, { passive: true });
    const resized = new ResizeObserver(() => {
      if (box.clientWidth > 0)
        setWidth((before) => {
          if (before !== box.clientWidth) known.current.clear();
          return box.clientWidth;
        });
      look();
    });
    resized.observe(box);
    return () => {
      box.removeEventListener("scroll", look);
      resized.disconnect();
    };
  }, [margin, startIn]);

  const end = keys.length - 1;
  const first = Math.max(0, lastNotAbove(offsets, view.top - margin));
  const last = Math.min(end, lastNotAbove(offsets, view.top + view.height + margin));

  // After every drawing: what is drawn is measured, and if it turns out too low to fill the screen, more is drawn.
  useLayoutEffect(() => {
    let drawn = 0;
    let news = false;
    for (const row of frame.current?.querySelectorAll<HTMLElement>("[data-key]") ?? []) {
      const { height } = row.getBoundingClientRect();
      drawn += height;
      const key = row.dataset.key ?? "";
      if (Math.abs((known.current.get(key) ?? -1) - height) < 0.5) continue;
      known.current.set(key, height);
      news = true;
    }
    if (!news) return;
    measured.current += 1;
    const filled = (offsets[first] ?? 0) + drawn;
    if (last < end && filled < view.top + view.height + margin / 2) drawMore();
  });

  return {
    frame,
    first,
    last,
    /** Where a row begins, and after the last row the height of all. */
    offset: (index: number) => offsets[Math.max(0, Math.min(index, keys.length))] ?? 0,
    indexAt: (top: number) => Math.max(0, Math.min(end, lastNotAbove(offsets, top))),
  };
}
