import { type RefObject, useEffect, useState } from "react";
import { type Sight, sizes } from "./geometry.ts";

/** How much is scrolled before more is drawn. */
const step = 40;

/** What of the matrix is in sight, kept up to date. */
export function useSight(frame: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 1_200, height: 700 });
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const look = () =>
      setSight((before) => {
        const now = {
          top: box.scrollTop,
          left: box.scrollLeft,
          width: box.clientWidth - sizes.rowHead,
          height: box.clientHeight - sizes.head,
        };
        const near =
          Math.abs(now.top - before.top) < step && Math.abs(now.left - before.left) < step;
        const same = now.width === before.width && now.height === before.height;
        return near && same && now.top > 0 && now.left > 0 ? before : now;
      });
    look();
    box.addEventListener("scroll", look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(box);
    return () => {
      box.removeEventListener("scroll", look);
      resized.disconnect();
    };
  }, [frame]);
  return sight;
}
