import { create } from "zustand";

/** Where the cursor goes once the chosen key message is on screen. */
type Wish = "row" | "statement" | null;

type Chosen = { headingId: string | null; findingId: string | null; wish: Wish };

/** Which heading and key message the screen is about. Ids that are gone fall back to the first. */
export const useChosen = create<Chosen>(() => ({ headingId: null, findingId: null, wish: null }));

/** Chooses a heading, and one of its key messages or its first. */
export function choose(headingId: string, findingId: string | null, wish: Wish = null): void {
  useChosen.setState({ headingId, findingId, wish });
}

/** Chooses a key message wherever it stands, for links from other screens. */
export function chooseFinding(findingId: string): void {
  useChosen.setState({ headingId: null, findingId, wish: "row" });
}

/** What is wished of a key message; nothing while it still stands under another heading than the one chosen. */
export function wishFor(state: Chosen, headingId: string, findingId: string | null): Wish {
  const here = state.headingId === null || state.headingId === headingId;
  return here && state.findingId === findingId ? state.wish : null;
}

/** The wish came true. */
export const wishGranted = (): void => useChosen.setState({ wish: null });
