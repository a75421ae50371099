import { type RefObject, useEffect, useState } from "react";

/** Which part of the document is at the top of the window that it scrolls in. */
export function useCurrentPart(root: RefObject<HTMLElement | null>, keys: string): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other parts are other elements to watch
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    const seen = new Set<Element>();
    const parts = [...box.querySelectorAll("[data-part]")];
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        const top = parts.find((part) => seen.has(part));
        setCurrent(top?.getAttribute("data-part") ?? null);
      },
      { root: box, rootMargin: "-24px 0px -86% 0px" },
    );
    for (const part of parts) watch.observe(part);
    return () => watch.disconnect();
  }, [root, keys]);
  return current;
}
