import { z } from "zod";
import {
  actionFields,
  budgetFields,
  objectiveFields,
  outputFields,
  planPatch,
  reportingAdd,
} from "../plan/plan.ts";
import { ragAdd } from "../plan/rag.ts";
import { key } from "./parts.ts";

const output = outputFields.extend({
  changes: z.array(ragAdd.omit({ outputId: true })).default([]),
});
export const samplePlan = z.object({
  front: planPatch.required(),
  objectives: z.array(
    objectiveFields.extend({
      actions: z.array(
        actionFields.extend({
          recommendations: z.array(key).default([]),
          outputs: z.array(output),
        }),
      ),
    }),
  ),
  /** Kept when all of the plan is filled in. */
  reportings: z.array(reportingAdd).default([]),
});
export type SamplePlan = z.output<typeof samplePlan>;

export const sampleBudgetLine = budgetFields
  .omit({ recommendationId: true })
  .extend({ recommendation: key.nullable() });
export type SampleBudgetLine = z.output<typeof sampleBudgetLine>;
