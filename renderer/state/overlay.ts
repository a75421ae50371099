import { create } from "zustand";

type Overlay = "palette" | "keys";

/** Which of the program's own sheets lies over the screen. */
export const useOverlay = create<{
  shown: Overlay | null;
  open: (overlay: Overlay) => void;
  close: () => void;
}>((set) => ({
  shown: null,
  open: (shown) => set({ shown }),
  close: () => set({ shown: null }),
}));
