import { fuzzyDate } from "../../../shared/domain/plan/fuzzyDate.ts";
import type { Output, Plan } from "../../../shared/domain/plan/plan.ts";
import { inOrder, withProgress } from "../../../shared/domain/plan/progress.ts";
import type { RagChange } from "../../../shared/domain/plan/rag.ts";

type Said = Pick<RagChange, "date" | "rag"> & Partial<RagChange>;
/** What a test says of an output; the rest is blank. Changes get ids in the order in which they are given. */
export type Sketch = Partial<Omit<Output, "changes" | "due" | "rag" | "state">> & {
  changes?: Said[];
};

export function outputOf({ changes = [], ...fields }: Sketch): Output {
  const said = changes.map((change, at) => ({
    ...{ id: String(at), state: null, reason: "", author: "" },
    ...change,
  }));
  const output = {
    ...{ id: "o", output: "", byWhen: "", outcome: "", resources: "", funding: null },
    ...{ milestones: "", leads: [], ...fields },
  };
  return withProgress({ ...output, due: fuzzyDate(output.byWhen) }, inOrder(said));
}

/** A plan of one objective whose actions, "1", "2" …, have these outputs. Ids are "1.1", "1.2" … */
export const planOf = (
  actions: readonly (readonly Sketch[])[],
  preset: Plan["preset"] = "progress",
): Plan => ({
  ...{ title: "Action plan", version: "", status: "", author: "", preset },
  objectives: [
    {
      ...{ id: "x", title: "Objective", why: "", want: "", know: "" },
      actions: actions.map((outputs, action) => ({
        ...{ id: `a${action + 1}`, number: String(action + 1), task: `Task ${action + 1}` },
        recommendationIds: [],
        outputs: outputs.map((output, at) =>
          outputOf({ id: `${action + 1}.${at + 1}`, ...output }),
        ),
      })),
    },
  ],
});
