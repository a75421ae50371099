import type { Action, Objective, Output, Plan } from "../../../../shared/domain/plan/plan.ts";

export type BandRow = { kind: "band"; key: string; objective: Objective; number: number };
export type ItemRow = {
  kind: "item";
  /** The action's id in its first row, so that an action keeps its row when it gets its first output. */
  key: string;
  objective: Objective;
  action: Action;
  /** null: the action has none yet. */
  output: Output | null;
  /** Number and task are shown here; further rows of the action only repeat them to screen readers. */
  opens: boolean;
};
export type GridRow = BandRow | ItemRow;

/**
 * The plan as rows: a band for each objective, a row for each output, and one for an action without any.
 * @param shown the outputs that a filter leaves, null for all
 */
export function gridRows(plan: Plan, shown: ReadonlySet<string> | null): GridRow[] {
  const rows: GridRow[] = [];
  for (const [index, objective] of plan.objectives.entries()) {
    const items = objective.actions.flatMap((action) => itemsOf(objective, action, shown));
    if (shown && items.length === 0) continue;
    rows.push({ kind: "band", key: objective.id, objective, number: index + 1 }, ...items);
  }
  return rows;
}

function itemsOf(
  objective: Objective,
  action: Action,
  shown: ReadonlySet<string> | null,
): ItemRow[] {
  if (action.outputs.length === 0)
    return shown
      ? []
      : [{ kind: "item", key: action.id, objective, action, output: null, opens: true }];
  const outputs = shown ? action.outputs.filter(({ id }) => shown.has(id)) : action.outputs;
  return outputs.map((output, index) => ({
    kind: "item",
    key: output === action.outputs[0] ? action.id : output.id,
    objective,
    action,
    output,
    opens: index === 0,
  }));
}

/** Where each row is, by its key and by its output's id. */
export function indexRows(rows: readonly GridRow[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    places.set(row.key, index);
    if (row.kind === "item" && row.output) places.set(row.output.id, index);
  }
  return places;
}

/** Whether two rows show the same, so that one need not be drawn again. */
export const isSameRow = (a: GridRow, b: GridRow): boolean =>
  Object.entries(a).every(([key, value]) => (b as Record<string, unknown>)[key] === value);
