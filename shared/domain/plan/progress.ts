import type { Action, Objective, Output, Plan } from "./plan.ts";
import type { RagChange } from "./rag.ts";

/** Changes by the day from which they hold; of one day, in the order in which they were added. */
export const inOrder = (changes: readonly RagChange[]): RagChange[] =>
  changes.toSorted((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1,
  );

/** An output with its changes (oldest first) and what holds by the latest of them. */
export function withProgress<T extends object>(
  fields: T,
  changes: RagChange[],
): T & Pick<Output, "rag" | "state" | "changes"> {
  const last = changes.at(-1);
  return { ...fields, rag: last?.rag ?? null, state: last?.state ?? null, changes };
}

/** The plan with the colours and states that held at the end of a day. Its words are those of now. */
export function planOn(plan: Plan, date: string): Plan {
  const onDate = (output: Output) =>
    withProgress(
      output,
      output.changes.filter((change) => change.date <= date),
    );
  return {
    ...plan,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      actions: objective.actions.map((action) => ({
        ...action,
        outputs: action.outputs.map(onDate),
      })),
    })),
  };
}

/** One row of the plan as a grid: an output with the action and the objective that it stands in. */
export type PlanRow = { objective: Objective; action: Action; output: Output };

/** Every output in the plan's order. Actions without outputs have no row. */
export const planRows = (plan: Pick<Plan, "objectives">): PlanRow[] =>
  plan.objectives.flatMap((objective) =>
    objective.actions.flatMap((action) =>
      action.outputs.map((output) => ({ objective, action, output })),
    ),
  );
