import type { Recommendation } from "../../../../shared/domain/finding.ts";
import type { Action, Plan } from "../../../../shared/domain/plan/plan.ts";
import { counted } from "../../../components/format.ts";

export type PlacedAction = { action: Action; objectiveId: string; objective: string };

/** The plan's actions in order, each with its objective. */
export const placedActions = (plan: Plan): PlacedAction[] =>
  plan.objectives.flatMap((objective) =>
    objective.actions.map((action) => ({
      ...{ action, objectiveId: objective.id, objective: objective.title },
    })),
  );

/** The actions that carry out a recommendation. */
export const carriedOutBy = (plan: Plan, id: string): PlacedAction[] =>
  placedActions(plan).filter(({ action }) => action.recommendationIds.includes(id));

/** "2 key messages, 1 round, 1 action": what it rests on and what follows, as far as there is any. */
export function supportWords(recommendation: Recommendation, plan: Plan): string {
  const { findingIds, backings, id } = recommendation;
  const rounds = new Set(backings.map(({ roundId }) => roundId)).size;
  const actions = carriedOutBy(plan, id).length;
  return [
    findingIds.length > 0 && counted(findingIds.length, "key message"),
    rounds > 0 && counted(rounds, "round"),
    actions > 0 && counted(actions, "action"),
  ]
    .filter(Boolean)
    .join(", ");
}

/** What needs a person. The evidence chain says the same by the same rules. */
export function missing({ findingIds, backings, id }: Recommendation, plan: Plan): string[] {
  const words: string[] = [];
  if (findingIds.length === 0 && backings.length === 0) words.push("Rests on nothing yet");
  if (carriedOutBy(plan, id).length === 0) words.push("No action yet");
  return words;
}
