import { useEffect } from "react";

/** As in the styles: narrower than this, the whole page is scrolled. */
const narrow = "(max-width: 720px)";

/**
 * Keeps what has the focus in sight in a small window, or at high zoom: a screen puts the focus into its first field
 * while it is still being filled, and what then comes above it pushes that field away.
 */
export function useFocusInView(): void {
  useEffect(() => {
    const show = () => {
      if (!matchMedia(narrow).matches) return;
      const focused = document.activeElement;
      if (focused && focused !== document.body && focused.tagName !== "H1")
        focused.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    let asked = 0;
    const soon = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(show);
    };
    const observer = new ResizeObserver(soon);
    const root = document.getElementById("root");
    for (const each of [root, root?.firstElementChild]) if (each) observer.observe(each);
    document.addEventListener("focusin", soon);
    addEventListener("resize", soon);
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      document.removeEventListener("focusin", soon);
      removeEventListener("resize", soon);
    };
  }, []);
}
