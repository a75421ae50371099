import type { ChainLink } from "../../../shared/domain/chain.ts";
import type { ColumnView } from "./chainView.ts";

/** How much of the width a column has; 1 where it is not named. */
const shares: Partial<Record<ChainLink, number>> = {
  note: 1.3,
  finding: 1.2,
  round: 0.85,
  recommendation: 1.15,
};

/** A column with nothing to show makes room for the others. */
export const widthOf = ({ nodes, link }: ColumnView): string =>
  nodes.length === 0 ? "minmax(5.5rem, 0.4fr)" : `minmax(6.25rem, ${shares[link] ?? 1}fr)`;
