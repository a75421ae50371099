import { useLayoutEffect, useRef, useState } from "react";
import type { ChainLink } from "../../../shared/domain/chain.ts";
import type { ColumnView, Related } from "./chainView.ts";

/** Every row has the same height, in pixels, so that a thousand need not be measured. Agrees with the style. */
export const rowHeight = 78;

export type Box = { left: number; width: number };
export type Layout = {
  height: number;
  tops: Partial<Record<ChainLink, number>>;
  boxes: Partial<Record<ChainLink, Box>>;
};

/** The columns' scrolling: what is chosen stays in sight, and its chain is at the top of every other column. */
export function useColumns(columns: readonly ColumnView[], related: Related | null) {
  const frame = useRef<HTMLDivElement>(null);
  const lists = useRef(new Map<ChainLink, HTMLElement>());
  const [layout, setLayout] = useState<Layout>({ height: 700, tops: {}, boxes: {} });
  /** Where on the screen the row stood that is about to be chosen. */
  const keptY = useRef<number | null>(null);
  const shown = useRef<string | null>(null);

  const yOf = (link: ChainLink, id: string) => {
    const index = columns.find((each) => each.link === link)?.nodes.findIndex((n) => n.id === id);
    return (index ?? 0) * rowHeight - (lists.current.get(link)?.scrollTop ?? 0);
  };

  const chosen = related?.chosen;
  useLayoutEffect(() => {
    const id = chosen?.id ?? null;
    if (shown.current === id) return;
    shown.current = id;
    for (const [link, list] of lists.current) if (link !== chosen?.link && id) list.scrollTop = 0;
    const list = chosen && lists.current.get(chosen.link);
    if (!list) return;
    const nodes = columns.find(({ link }) => link === chosen.link)?.nodes ?? [];
    const y = nodes.indexOf(chosen) * rowHeight;
    if (keptY.current !== null) list.scrollTop = y - keptY.current;
    keptY.current = null;
    const last = y + rowHeight - list.clientHeight;
    list.scrollTop = Math.max(Math.min(list.scrollTop, y), last);
  });

  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const measure = () => {
      const origin = box.getBoundingClientRect();
      const boxes: Layout["boxes"] = {};
      let height = 0;
      for (const [link, list] of lists.current) {
        const { left, width } = list.getBoundingClientRect();
        boxes[link] = { left: left - origin.left + box.scrollLeft, width };
        height = list.clientHeight;
      }
      setLayout((before) => ({ ...before, height, boxes }));
    };
    measure();
    const resized = new ResizeObserver(measure);
    for (const each of [box, ...lists.current.values()]) resized.observe(each);
    return () => resized.disconnect();
  }, []);

  return {
    frame,
    layout,
    yOf,
    /** The row that is chosen next stays where it is on the screen. */
    keepY: (link: ChainLink, id: string) => {
      keptY.current = yOf(link, id);
    },
    listRef: (link: ChainLink) => (list: HTMLElement | null) => {
      if (list) lists.current.set(link, list);
      else lists.current.delete(link);
    },
    onScroll: (link: ChainLink, top: number) =>
      setLayout((before) =>
        before.tops[link] === top ? before : { ...before, tops: { ...before.tops, [link]: top } },
      ),
    /** How many rows fit. */
    perScreen: Math.max(1, Math.floor(layout.height / rowHeight) - 1),
  };
}
