import { create } from "zustand";

type Chosen = {
  id: string | null;
  /** The cursor goes to its row once that is on the screen. */
  wish: boolean;
};

/** Which recommendation the screen is about. One that is gone falls back to the first. */
export const useChosen = create<Chosen>(() => ({ id: null, wish: false }));

/** Chooses a recommendation; with the wish, the cursor goes to its row. */
export const chooseRecommendation = (id: string, wish = false): void =>
  useChosen.setState({ id, wish });

/** The wish came true. */
export const wishGranted = (): void => useChosen.setState({ wish: false });
