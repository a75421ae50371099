import type { ImportedObjective } from "./plan.ts";
import type { Rag } from "./rag.ts";

/** A plan read from a table or a text, not yet imported. */
export type ReadPlan = {
  objectives: ImportedObjective[];
  /** What the source's own key says of its colours; nothing where it has none. */
  key: Partial<Record<Rag, string>>;
  /** What was mended, left out or not understood, a sentence each. */
  warnings: string[];
  counts: { objectives: number; actions: number; outputs: number };
};

export function asRead(
  objectives: ImportedObjective[],
  warnings: readonly string[],
  key: ReadPlan["key"] = {},
): ReadPlan {
  const actions = objectives.flatMap((objective) => objective.actions);
  return {
    ...{ objectives, key, warnings: [...new Set(warnings)] },
    counts: {
      objectives: objectives.length,
      actions: actions.length,
      outputs: actions.reduce((sum, action) => sum + action.outputs.length, 0),
    },
  };
}
