import { create } from "zustand";
import { openPath } from "../../../state/program.ts";
import type { Across } from "./themesAcross.ts";

/** What of the matrix is looked at: found again on coming back, never written down. */
export type MatrixPlace = {
  across: Across;
  /** The cell that the keys act on. */
  cursor: { rowId: string; themeId: string } | null;
  /** Its notes and its summary stand beside the matrix. */
  open: boolean;
};

const begin: MatrixPlace = { across: { kind: "main" }, cursor: null, open: false };
/** By file: another diagnostic starts afresh. */
const useStore = create<Record<string, MatrixPlace>>(() => ({}));
const here = () => openPath() ?? "";

export const useMatrixPlace = (): MatrixPlace => useStore((places) => places[here()] ?? begin);

/** Looks at something else. */
export const lookAt = (change: Partial<MatrixPlace>): void =>
  useStore.setState((places) => ({ [here()]: { ...(places[here()] ?? begin), ...change } }));
