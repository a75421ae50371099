import { useEffect, useRef, useState } from "react";

/** How much is drawn above and below what is seen, in pixels. */
const margin = 400;

/**
 * Which pages of a long list are on the screen or near it.
 * @param height of the whole list, in pixels
 * @param pageHeight of one page, in pixels
 */
export function useWindow(height: number, pageHeight: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [span, setSpan] = useState({ first: 0, last: 0 });
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const measure = () => {
      const first = Math.max(0, Math.floor((box.scrollTop - margin) / pageHeight));
      const last = Math.floor((box.scrollTop + box.clientHeight + margin) / pageHeight);
      setSpan((known) => (known.first === first && known.last === last ? known : { first, last }));
    };
    measure();
    box.addEventListener("scroll", measure, { passive: true });
    const resized = new ResizeObserver(measure);
    resized.observe(box);
    return () => {
      box.removeEventListener("scroll", measure);
      resized.disconnect();
    };
  }, [pageHeight]);
  const lastPage = Math.max(0, Math.ceil(height / pageHeight) - 1);
  const [from, to] = [Math.min(span.first, lastPage), Math.min(span.last, lastPage)];
  return { frame, pages: Array.from({ length: to - from + 1 }, (_, i) => from + i) };
}
