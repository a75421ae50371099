import { command } from "../../../api/useCommand.ts";
import { placeFor, type Side } from "../../../components/drag.ts";
import { sayDone } from "../../../state/history.ts";
import type { GridRow } from "./gridRows.ts";

export const dragTypes = {
  objective: "application/x-soundings-objective",
  action: "application/x-soundings-action",
  output: "application/x-soundings-output",
} as const;

const from = (list: readonly { id: string }[], id: string) =>
  list.findIndex((each) => each.id === id);

/** What a row takes: outputs and actions go before or after one, also of another action or objective. */
export function takersFor(row: GridRow) {
  const take = (type: string, run: (id: string, side: Side) => Promise<boolean>, what: string) => ({
    [type]: {
      between: true,
      take: async (id: string, side: Side) => {
        if (await run(id, side)) sayDone(`${what} moved`);
      },
    },
  });
  if (row.kind === "band")
    // Beneath a band is the beginning of its objective.
    return take(dragTypes.action, (id) => moveAction(id, row.objective.id, 0), "Action");
  const { objective, action, output } = row;
  return {
    ...take(
      dragTypes.action,
      (id, side) => {
        const place = placeFor(
          from(objective.actions, id),
          from(objective.actions, action.id),
          side,
        );
        return id === action.id ? noMove : moveAction(id, objective.id, place);
      },
      "Action",
    ),
    ...take(
      dragTypes.output,
      (id, side) => {
        const target = output ? from(action.outputs, output.id) : 0;
        const place = placeFor(from(action.outputs, id), target, output ? side : "before");
        return id === output?.id ? noMove : moveOutput(id, action.id, place);
      },
      "Output",
    ),
  };
}

const noMove = Promise.resolve(false);

export const moveAction = async (id: string, objectiveId: string, position: number) =>
  (await command("action.move", { id, objectiveId, position })) !== undefined;
export const moveOutput = async (id: string, actionId: string, position: number) =>
  (await command("output.move", { id, actionId, position })) !== undefined;
