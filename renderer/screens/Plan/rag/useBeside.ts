import { type RefObject, useLayoutEffect } from "react";

const gap = 4;
const edge = 8;

/**
 * Puts a dialog beneath or above a cell, with its right edge on the cell's, and inside the window.
 * @param id of the cell, which may be drawn only a moment later
 */
export function useBeside(dialog: RefObject<HTMLElement | null>, id: string): void {
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    let waiting = 0;
    const place = () => {
      const at = document.getElementById(id)?.getBoundingClientRect();
      cancelAnimationFrame(waiting);
      if (!at) {
        waiting = requestAnimationFrame(place);
        return;
      }
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
      cancelAnimationFrame(waiting);
      resized.disconnect();
      window.removeEventListener("resize", place);
    };
  }, [dialog, id]);
}
