import { create } from "zustand";
import type { Asked } from "./chainView.ts";

/** What is asked of the chain: found again on coming back, never written down. */
export const usePlace = create<Asked>(() => ({ chosenId: null, only: null, words: "" }));

/** Asks something else of the chain. */
export const ask = (change: Partial<Asked>): void => usePlace.setState(change);
