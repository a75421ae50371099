import type { SampleBudgetLine, SamplePlan } from "../../../shared/domain/sample/plan.ts";
import { addAction, addOutput, addRag, setMandates, updatePlan } from "../store/plan.ts";
import { addReporting } from "../store/reporting.ts";
import { addOrdered, type Store } from "../store/store.ts";
import type { Keys } from "./keys.ts";

/** The plan with its colours, then what was kept of it on each reporting date. */
export function fillPlan(store: Store, plan: SamplePlan, keys: Keys): void {
  updatePlan(store, plan.front);
  for (const { actions, ...objective } of plan.objectives) {
    const { id: objectiveId } = addOrdered(store, "objective", objective);
    for (const { recommendations, outputs, ...action } of actions) {
      const { id } = addAction(store, { objectiveId, ...action });
      setMandates(store, id, keys.ofAll(recommendations));
      for (const { changes, ...output } of outputs) {
        const { id: outputId } = addOutput(store, id, output);
        for (const change of changes) addRag(store, outputId, change);
      }
    }
  }
  for (const reporting of plan.reportings) addReporting(store, reporting);
}

export function fillBudget(store: Store, lines: SampleBudgetLine[], keys: Keys): void {
  for (const { recommendation, ...line } of lines)
    addOrdered(store, "budget", { ...line, recommendationId: keys.ofMaybe(recommendation) });
}
