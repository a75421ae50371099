import { type RefObject, useLayoutEffect } from "react";

const gap = 4;
const edge = 8;

/** Puts a dialog beneath or above a cell, with its right edge on the cell's, and inside the window. */
export function useBeside(dialog: RefObject<HTMLElement | null>, cell: HTMLElement | null): void {
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    const place = () => {
      const at = cell?.getBoundingClientRect();
      if (!at) return;
      const { offsetWidth: width, offsetHeight: height } = box;
      const left = Math.min(at.right - width, innerWidth - width - edge);
      const below = at.bottom + gap;
      const top = below + height <= innerHeight - edge ? below : at.top - gap - height;
      const highest = innerHeight - height - edge;
      box.style.left = `${Math.max(edge, left)}px`;
      box.style.top = `${Math.max(edge, Math.min(top, highest))}px`;
    };
    place();
    const resized = new ResizeObserver(place);
    resized.observe(box);
    window.addEventListener("resize", place);
    return () => {
      resized.disconnect();
      window.removeEventListener("resize", place);
    };
  }, [dialog, cell]);
}
