import { type Plan, type PlanColumn, planColumns } from "../../../../shared/domain/plan/plan.ts";
import { command } from "../../../api/useCommand.ts";
import { counted } from "../../../components/format.ts";
import { sayDone } from "../../../state/history.ts";
import type { GridRow } from "./gridRows.ts";

const placeAfter = (list: readonly { id: string }[], id: string | undefined) =>
  id === undefined ? list.length : list.findIndex((each) => each.id === id) + 1;

/** Where the cursor goes to write what was added: its row and column. */
type Added = { id: string; column: number };
const at = (made: { id: string } | undefined, column: PlanColumn): Added | undefined =>
  made && { id: made.id, column: planColumns.indexOf(column) };

/** Adds an output beneath the row: on a band, to the objective's first action, which is made if there is none. */
export async function addOutput(row: GridRow): Promise<Added | undefined> {
  const action = row.kind === "item" ? row.action : row.objective.actions[0];
  if (!action) return addAction(row);
  const after = row.kind === "item" ? row.output?.id : undefined;
  const position = row.kind === "item" ? placeAfter(action.outputs, after) : 0;
  return at(await command("output.add", { actionId: action.id, position }), "output");
}

/** Adds an action beneath the row's action; on a band, at the objective's beginning. */
export async function addAction(row: GridRow): Promise<Added | undefined> {
  const position = row.kind === "item" ? placeAfter(row.objective.actions, row.action.id) : 0;
  return at(await command("action.add", { objectiveId: row.objective.id, position }), "task");
}

/** Deletes the row: an output, an action without outputs, or an objective with all that is in it. */
export async function removeRow(row: GridRow): Promise<void> {
  if (row.kind === "band") return removeObjective(row.objective);
  const { output, action } = row;
  const done = output
    ? await command("output.remove", { id: output.id })
    : await command("action.remove", { id: action.id });
  if (done !== undefined) sayDone(output ? "Output deleted" : `Action ${action.number} deleted`);
}

export async function removeAction({ id, number, outputs }: Plan["objectives"][0]["actions"][0]) {
  const what = outputs.length > 0 ? ` with ${counted(outputs.length, "output")}` : "";
  if ((await command("action.remove", { id })) !== undefined)
    sayDone(`Action ${number} deleted${what}`);
}

export async function removeObjective({ id, actions }: Plan["objectives"][0]): Promise<void> {
  const what = actions.length > 0 ? ` with ${counted(actions.length, "action")}` : "";
  if ((await command("objective.remove", { id })) !== undefined)
    sayDone(`Objective deleted${what}`);
}
