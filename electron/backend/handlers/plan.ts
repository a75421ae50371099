import type { planMethods } from "../../../shared/contract/plan.ts";
import { readChain } from "../store/chain.ts";
import { demandCome } from "../store/dayCome.ts";
import * as plan from "../store/plan.ts";
import { importPlan } from "../store/planImport.ts";
import { pastePlan } from "../store/planPaste.ts";
import * as reporting from "../store/reporting.ts";
import {
  addOrdered,
  demand,
  moveOrdered,
  removeRow,
  type Store,
  updateRow,
} from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

const addObjective = (store: Store, fields: object) =>
  addOrdered(store, "objective", { why: "", want: "", know: "", ...fields });

export const planHandlers: HandlersOf<typeof planMethods> = {
  "plan.get": (store) => plan.readPlan(store),
  "plan.update": (store, { patch }) => plan.updatePlan(store, patch),
  "plan.paste": (store, input) => {
    demandCome(store, input.date);
    return pastePlan(store, input);
  },
  "plan.import": (store, input) => {
    demandCome(store, input.date);
    return importPlan(store, input);
  },
  "objective.add": (store, fields) => addObjective(store, fields),
  "objective.update": (store, { id, patch }) => updateRow(store, "objective", id, patch),
  "objective.move": (store, { id, position }) => moveOrdered(store, "objective", id, position),
  "objective.remove": (store, { id }) => removeRow(store, "objective", id),
  "action.add": (store, { position, recommendationIds, objective, ...input }) => {
    const objectiveId =
      input.objectiveId ?? addObjective(store, { title: objective?.title ?? "" }).id;
    const made = plan.addAction(store, { ...input, objectiveId });
    if (recommendationIds) plan.setMandates(store, made.id, recommendationIds);
    if (position !== undefined) moveOrdered(store, "action", made.id, position, objectiveId);
    return made;
  },
  "action.update": (store, { id, patch }) => updateRow(store, "action", id, patch),
  "action.setRecommendations": (store, { id, recommendationIds }) =>
    plan.setMandates(store, id, recommendationIds),
  "action.move": (store, { id, objectiveId, position }) => {
    demand(store, "objective", objectiveId);
    return moveOrdered(store, "action", id, position, objectiveId);
  },
  "action.remove": (store, { id }) => removeRow(store, "action", id),
  "output.add": (store, { actionId, fields, position }) => {
    const made = plan.addOutput(store, actionId, fields);
    if (position !== undefined) moveOrdered(store, "output", made.id, position, actionId);
    return made;
  },
  "output.update": (store, { id, patch }) => plan.updateOutput(store, id, patch),
  "output.move": (store, { id, actionId, position }) => {
    demand(store, "action", actionId);
    return moveOrdered(store, "output", id, position, actionId);
  },
  "output.remove": (store, { id }) => removeRow(store, "output", id),
  "rag.add": (store, { outputId, ...change }) => {
    demandCome(store, change.date);
    return plan.addRag(store, outputId, change);
  },
  "rag.update": (store, { id, patch }) => {
    demandCome(store, patch.date);
    return updateRow(store, "ragChange", id, patch, "progress");
  },
  "rag.remove": (store, { id }) => removeRow(store, "ragChange", id, "progress"),
  "reporting.list": (store) => reporting.listReportings(store),
  "reporting.get": (store, { id }) => reporting.getReporting(store, id),
  "reporting.add": (store, input) => reporting.addReporting(store, input),
  "reporting.remove": (store, { id }) => removeRow(store, "reporting", id, "reporting date"),
  "budget.list": (store) => plan.listBudget(store),
  "budget.add": (store, fields) =>
    addOrdered(store, "budget", { unitCost: 0, quantity: 1, recommendationId: null, ...fields }),
  "budget.update": (store, { id, patch }) => updateRow(store, "budget", id, patch, "budget line"),
  "budget.move": (store, { id, position }) => moveOrdered(store, "budget", id, position),
  "budget.remove": (store, { id }) => removeRow(store, "budget", id, "budget line"),
  "chain.get": (store) => readChain(store),
};
