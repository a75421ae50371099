import { create } from "zustand";

/** Which theme's board is shown. An id that is gone falls back to the first theme with clusters, or with notes. */
export const useBoardTheme = create<{ themeId: string | null }>(() => ({ themeId: null }));

export const chooseTheme = (themeId: string): void => useBoardTheme.setState({ themeId });

/** The three lists of the board, as the focus goes between them. */
export type ListName = "themes" | Part;
/** Where a note stands. */
export type Part = "pile" | "clusters";

export const focusList = (name: ListName): void =>
  document.querySelector<HTMLElement>(`[data-list="${name}"]`)?.focus();
