import type { Parsed } from "../../../shared/contract.ts";
import type { ImportedObjective } from "../../../shared/domain/plan/plan.ts";
import type { Store } from "./store.ts";

type Imported = { objectives: number; actions: number; outputs: number };
type ImportedAction = ImportedObjective["actions"][number];
type ImportedOutput = ImportedAction["outputs"][number];

/**
 * Puts a plan that was read from elsewhere after what is there, or in its place. All or nothing, and one step
 * of undo. A colour or a state becomes a change on the given day; where the source says neither there is none.
 */
export function importPlan(
  store: Store,
  { objectives, replace, date, author }: Parsed<"plan.import">,
): Imported {
  const { sql } = store;
  const counts: Imported = { objectives: 0, actions: 0, outputs: 0 };
  if (replace) sql.run("DELETE FROM objective");
  const last = sql.get<{ top: number | null }>("SELECT max(position) AS top FROM objective");
  let place = (last?.top ?? -1) + 1;

  const addOutput = (
    actionId: string,
    { rag, state, leads, ...fields }: ImportedOutput,
    position: number,
  ) => {
    const outputId = store.newId();
    sql.insert("output", {
      ...{ id: outputId, actionId, position },
      ...{ ...fields, leads: JSON.stringify(leads) },
    });
    if (rag !== null || state !== null)
      sql.insert("ragChange", {
        ...{ id: store.newId(), outputId, date, rag, state },
        ...{ reason: "As imported", author },
      });
    counts.outputs++;
  };
  const addAction = (
    objectiveId: string,
    { number, task, outputs }: ImportedAction,
    position: number,
  ) => {
    const id = store.newId();
    sql.insert("action", { id, objectiveId, position, number, task });
    counts.actions++;
    for (const [at, output] of outputs.entries()) addOutput(id, output, at);
  };
  for (const { actions, title, why = "", want = "", know = "" } of objectives) {
    const id = store.newId();
    sql.insert("objective", { id, position: place++, title, why, want, know });
    counts.objectives++;
    for (const [at, action] of actions.entries()) addAction(id, action, at);
  }
  return counts;
}
