import { create } from "zustand";
import type { Counting } from "../../../shared/domain/analysis/cross.ts";
import type { MatrixRows } from "../../../shared/domain/summary.ts";
import { openPath } from "../../state/program.ts";
import type { View } from "./views.ts";

/** What is looked at: found again on coming back, never written down. */
export type Place = {
  view: View;
  by: Counting;
  /** The section whose questions are shown; null for all. */
  sectionId: string | null;
  /** The scheme whose areas are shown; null for all, undefined until one is chosen. */
  scheme?: string | null;
  /** The figure that was opened last. */
  cell: string | null;
  /** The theme or key message whose contrast is looked at. */
  contrastId: string | null;
  /** What stands down the side of the framework matrix. */
  side: MatrixRows;
};

const begin: Place = {
  view: "stratum",
  by: "interviews",
  sectionId: null,
  cell: null,
  contrastId: null,
  side: "people",
};
/** By file: another diagnostic starts afresh. */
const useStore = create<Record<string, Place>>(() => ({}));
const here = () => openPath() ?? "";

export const usePlace = (): Place => useStore((places) => places[here()] ?? begin);

/** Looks at something else. */
export const look = (change: Partial<Place>): void =>
  useStore.setState((places) => ({ [here()]: { ...(places[here()] ?? begin), ...change } }));
