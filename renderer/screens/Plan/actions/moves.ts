import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { command } from "../../../api/useCommand.ts";
import { moveAction, moveOutput } from "./drag.ts";
import type { GridRow, ItemRow } from "./gridRows.ts";

/**
 * Moves what the cursor is on by one place: an objective, an action (in its number or task) or an output. At the
 * end of an action an output goes on into the next one; so does an action at the end of its objective.
 * @returns whether there was somewhere to go
 */
export async function moveBy(
  plan: Plan,
  row: GridRow,
  column: number,
  by: 1 | -1,
): Promise<boolean> {
  if (row.kind === "item")
    return column < 2 || !row.output ? stepAction(plan, row, by) : stepOutput(plan, row, by);
  const at = plan.objectives.findIndex(({ id }) => id === row.objective.id);
  if (!plan.objectives[at + by]) return false;
  const { id } = row.objective;
  return (await command("objective.move", { id, position: at + by })) !== undefined;
}

async function stepAction(plan: Plan, { objective, action }: ItemRow, by: 1 | -1) {
  const at = objective.actions.findIndex(({ id }) => id === action.id);
  if (objective.actions[at + by]) return moveAction(action.id, objective.id, at + by);
  const next = plan.objectives[plan.objectives.findIndex(({ id }) => id === objective.id) + by];
  return next ? moveAction(action.id, next.id, by > 0 ? 0 : next.actions.length) : false;
}

async function stepOutput(plan: Plan, { action, output }: ItemRow, by: 1 | -1) {
  if (!output) return false;
  const at = action.outputs.findIndex(({ id }) => id === output.id);
  if (action.outputs[at + by]) return moveOutput(output.id, action.id, at + by);
  const actions = plan.objectives.flatMap((each) => each.actions);
  const next = actions[actions.findIndex(({ id }) => id === action.id) + by];
  return next ? moveOutput(output.id, next.id, by > 0 ? 0 : next.outputs.length) : false;
}
