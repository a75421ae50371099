import { z } from "zod";
import { day, id, line, longText, requiredLine } from "../text.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";
import { outputStates, type Rag, type RagChange, ragPresetNames, rags } from "./rag.ts";

export const planPatch = z
  .object({
    title: requiredLine,
    version: line,
    status: line,
    /** Who writes down the progress: proposed as the author of a change. */
    author: line,
    preset: z.enum(ragPresetNames),
  })
  .partial();
export type PlanFront = Required<z.output<typeof planPatch>>;

/** The four-part form: what, why it matters, what is wanted, how it will be known. */
export const objectiveFields = z.object({
  title: requiredLine,
  why: longText,
  want: longText,
  know: longText,
});
export const objectivePatch = objectiveFields.partial();

export const actionFields = z.object({ number: line, task: longText });
export const actionPatch = actionFields.partial();

export const fundings = ["identified", "part", "to-be-identified", "within-budgets"] as const;
export type Funding = (typeof fundings)[number];
export const fundingWords: Record<Funding, string> = {
  identified: "Identified",
  part: "Partly identified",
  "to-be-identified": "To be identified",
  "within-budgets": "Within existing budgets",
};

export const outputFields = z.object({
  output: longText,
  /** As written: "Jan '12", "2011/12", "On-going". */
  byWhen: line,
  outcome: longText,
  resources: longText,
  funding: z.enum(fundings).nullable(),
  milestones: longText,
  leads: z.array(requiredLine).max(30),
});
export const outputPatch = outputFields.partial();
export type OutputFields = z.output<typeof outputFields>;

/** A deliverable of an action: dates, leads and colour belong to it. */
export type Output = OutputFields & {
  id: string;
  due: FuzzyDate;
  /** From its latest change; null where nobody said. */
  rag: Rag | null;
  state: RagChange["state"];
  /** Oldest first. */
  changes: RagChange[];
};
export type Action = z.output<typeof actionFields> & {
  id: string;
  /** The recommendations that it carries out. */
  recommendationIds: string[];
  outputs: Output[];
};
export type Objective = z.output<typeof objectiveFields> & { id: string; actions: Action[] };
export type Plan = PlanFront & { objectives: Objective[] };

/** The plan's columns, in order: the nine of an action plan as councils print it. */
export const planColumns = [
  "number",
  "task",
  "output",
  "byWhen",
  "outcome",
  "resources",
  "milestones",
  "leads",
  "rag",
] as const;
export type PlanColumn = (typeof planColumns)[number];
export const planColumnWords: Record<PlanColumn, string> = {
  number: "Action",
  task: "Task",
  output: "Output",
  byWhen: "By when",
  outcome: "Outcome",
  resources: "Resources",
  milestones: "Milestones",
  leads: "Lead",
  rag: "Progress",
};

/** A plan read from elsewhere. Nothing is invented: what is not stated is "" or null. */
export const importedObjectives = z
  .array(
    objectiveFields.partial({ why: true, want: true, know: true }).extend({
      actions: z
        .array(
          actionFields.extend({
            outputs: z
              .array(
                outputFields.extend({
                  rag: z.enum(rags).nullable(),
                  state: z.enum(outputStates).nullable(),
                }),
              )
              .max(5_000),
          }),
        )
        .max(5_000),
    }),
  )
  .max(500);
export type ImportedObjective = z.output<typeof importedObjectives>[number];

/** Cells pasted at a cell: rows of text as a spreadsheet gives them. */
const pasteFields = z.object({
  /** Where the paste begins. */
  outputId: id.optional(),
  /** Instead of an output: the first of an action, which is made where the action has none. */
  actionId: id.optional(),
  column: z.enum(planColumns),
  cells: z
    .array(z.array(z.string()))
    .refine(({ length }) => length > 0, "hold nothing to paste")
    .refine(({ length }) => length <= 5_000, "have more than 5,000 rows: paste them in parts")
    .refine((rows) => rows.every(({ length }) => length <= 50), "have more than 50 columns")
    .refine(
      (rows) => rows.every((row) => row.every(({ length }) => length <= 20_000)),
      "have more than 20,000 characters in one of them",
    ),
  /** The day from which pasted colours hold, and who says so. */
  date: day,
  author: line,
});
export const planPaste = pasteFields.refine(
  ({ outputId, actionId }) => (outputId === undefined) !== (actionId === undefined),
  { error: "needs an output or an action to begin at" },
);

/** The plan as it stood on a reporting date. */
export const reportingAdd = z.object({
  date: day.refine((text) => text !== "", "needs a date"),
  title: requiredLine,
});
export type Reporting = z.output<typeof reportingAdd> & { id: string };
export type ReportingDetail = Reporting & { plan: Plan };

export const budgetFields = z.object({
  item: requiredLine,
  /** Whole pence, to £100 million: what lines come to is then always a whole number of pence. */
  unitCost: z.number().int().min(0).max(10_000_000_000),
  quantity: z.number().int().min(0).max(100_000),
  recommendationId: id.nullable(),
});
export const budgetPatch = budgetFields.partial();
export type BudgetLine = z.output<typeof budgetFields> & { id: string };
