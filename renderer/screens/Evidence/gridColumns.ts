import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { GridRow } from "../../../shared/domain/grid.ts";
import type { HeldInterview } from "../../../shared/domain/strength.ts";

export type GridColumn = {
  /** A stratum; "" for notes without one, null for all interviews together. */
  id: string | null;
  name: string;
  /** Interviews held there. */
  held: number;
  colour: string;
};

/** The columns of theme × stratum: the sample frame's strata in order, none where there are such notes, all. */
export function gridColumns(
  strata: readonly Stratum[],
  rows: readonly GridRow[],
  held: readonly HeldInterview[],
): GridColumn[] {
  const columns: GridColumn[] = strata.map(({ id, name }, i) => ({
    id,
    name,
    held: held.filter((interview) => interview.stratumIds.includes(id)).length,
    colour: `var(--stratum-${(i % 6) + 1})`,
  }));
  if (rows.some((row) => row.interviews[""]))
    columns.push({ id: "", name: "No stratum", held: 0, colour: "var(--third)" });
  return [
    ...columns,
    { id: null, name: "All interviews", held: held.length, colour: "var(--second)" },
  ];
}
