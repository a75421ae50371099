import { useSyncExternalStore } from "react";

/** The window is so narrow, or so far enlarged, that a row stacks what it shows. Agrees with the style. */
const narrow = window.matchMedia("(max-width: 720px)");
const follow = (listener: () => void) => {
  narrow.addEventListener("change", listener);
  return () => narrow.removeEventListener("change", listener);
};

/** Every row has the same height, in pixels, so that a hundred thousand need not be measured. */
export const useRowHeight = (): number =>
  useSyncExternalStore(follow, () => (narrow.matches ? 92 : 48));
