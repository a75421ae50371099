import { z } from "zod";
import type { Chain } from "../domain/chain.ts";
import * as plan from "../domain/plan/plan.ts";
import * as rag from "../domain/plan/rag.ts";
import { day, id, line, position, requiredLine } from "../domain/text.ts";
import {
  byId,
  command,
  made,
  none,
  nothing,
  patch,
  place,
  query,
  returns,
  sameField,
} from "./spec.ts";

/** From recommendations to the action plan, its progress and its budget. */
export const planMethods = {
  "plan.get": query("The action plan", none, returns<plan.Plan>()),
  "plan.update": command(
    "Edit the plan's front",
    z.object({ patch: plan.planPatch }),
    nothing,
    sameField,
  ),
  "plan.paste": command(
    "Paste into the plan",
    plan.planPaste,
    returns<{ changed: number; added: number; problems: string[] }>(),
  ),
  "plan.import": command(
    "Import a plan",
    z.object({
      objectives: plan.importedObjectives,
      /** Takes the place of what is there; otherwise stands after it. */
      replace: z.boolean().default(false),
      /** The day from which imported colours hold, and who says so. */
      date: day.refine((text) => text !== "", "needs a date"),
      author: line.default(""),
    }),
    returns<{ objectives: number; actions: number; outputs: number }>(),
  ),
  "objective.add": command(
    "Add an objective",
    plan.objectiveFields.partial({ why: true, want: true, know: true }),
    made,
  ),
  "objective.update": command("Edit an objective", patch(plan.objectivePatch), nothing, sameField),
  "objective.move": command("Move an objective", place, nothing),
  "objective.remove": command("Delete an objective with its actions", byId, nothing),
  "action.add": command(
    "Add an action",
    /** Without a position, at the end. */
    plan.actionFields
      .partial()
      .extend({
        objectiveId: id.optional(),
        /** A new objective for it, at the end, where none is named. */
        objective: plan.objectiveFields.pick({ title: true }).optional(),
        position: position.optional(),
        /** The recommendations that it carries out. */
        recommendationIds: z.array(id).max(200).optional(),
      })
      .refine(
        ({ objectiveId, objective }) => (objectiveId === undefined) !== (objective === undefined),
        {
          error: "needs an objective that is there or a new one",
        },
      ),
    made,
  ),
  "action.update": command("Edit an action", patch(plan.actionPatch), nothing, sameField),
  "action.setRecommendations": command(
    "Link an action to recommendations",
    z.object({ id, recommendationIds: z.array(id).max(200) }),
    nothing,
  ),
  "action.move": command("Move an action", place.extend({ objectiveId: id }), nothing),
  "action.remove": command("Delete an action with its outputs", byId, nothing),
  "output.add": command(
    "Add an output",
    z.object({
      actionId: id,
      fields: plan.outputPatch.default({}),
      /** Without it, at the end. */
      position: position.optional(),
    }),
    made,
  ),
  "output.update": command("Edit an output", patch(plan.outputPatch), nothing, sameField),
  "output.move": command("Move an output", place.extend({ actionId: id }), nothing),
  "output.remove": command("Delete an output", byId, nothing),
  "rag.add": command("Record progress", rag.ragAdd, made),
  "rag.update": command("Correct recorded progress", patch(rag.ragPatch), nothing, sameField),
  "rag.remove": command("Delete recorded progress", byId, nothing),

  "reporting.list": query("The reporting dates, oldest first", none, returns<plan.Reporting[]>()),
  "reporting.get": query(
    "The plan as it stood on a reporting date",
    byId,
    returns<plan.ReportingDetail>(),
  ),
  "reporting.add": command("Keep the plan as it stands on a date", plan.reportingAdd, made),
  "reporting.remove": command("Delete a reporting date", byId, nothing),

  "budget.list": query("The budget, in order", none, returns<plan.BudgetLine[]>()),
  "budget.add": command(
    "Add a budget line",
    plan.budgetFields.partial().extend({ item: requiredLine }),
    made,
  ),
  "budget.update": command("Edit a budget line", patch(plan.budgetPatch), nothing, sameField),
  "budget.move": command("Move a budget line", place, nothing),
  "budget.remove": command("Delete a budget line", byId, nothing),

  "chain.get": query("The evidence chain, from notes to outputs", none, returns<Chain>()),
} as const;
