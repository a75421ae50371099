import { cellText, splitLeads } from "../../../../shared/domain/plan/cells.ts";
import {
  type OutputFields,
  type PlanColumn,
  planColumns,
} from "../../../../shared/domain/plan/plan.ts";
import { AppError } from "../../../../shared/errors.ts";
import { call } from "../../../api/client.ts";
import type { GridRow, ItemRow } from "./gridRows.ts";

/** The columns that a person types in; the last one is recorded with its date and reason. */
export const isTyped = (column: PlanColumn): boolean => column !== "rag";
export const columnAt = (index: number): PlanColumn => planColumns[index] ?? "number";
export const lastColumn = planColumns.length - 1;
/** One line each; the others hold paragraphs. */
export const isLine = (column: PlanColumn): boolean =>
  column === "number" || column === "byWhen" || column === "leads";

/** What a cell holds, as it is typed and copied. A band holds its title. */
export function textOf(row: GridRow, column: PlanColumn): string {
  if (row.kind === "band") return row.objective.title;
  if (row.output)
    return cellText({ objective: row.objective, action: row.action, output: row.output }, column);
  if (column === "number") return row.action.number;
  return column === "task" ? row.action.task : "";
}

/** The record that a cell belongs to: the same as long as nothing of it changed. */
export function recordOf(row: GridRow, column: PlanColumn): object {
  if (row.kind === "band") return row.objective;
  return column === "number" || column === "task" ? row.action : (row.output ?? row.action);
}

const patchOf = (column: PlanColumn, text: string): Partial<OutputFields> =>
  column === "leads" ? { leads: splitLeads(text) } : { [column]: text };

/** Writes what was typed in a cell. Throws where it fails. */
export async function saveCell(row: GridRow, column: PlanColumn, text: string): Promise<void> {
  if (row.kind === "band")
    await call("objective.update", { id: row.objective.id, patch: { title: text } });
  else if (column === "number" || column === "task")
    await call("action.update", { id: row.action.id, patch: { [column]: text } });
  else await saveOutput(row, patchOf(column, text));
}

/** The first outputs that were made by typing, by action: a second cell may be typed before the first is back. */
const made = new Map<string, Promise<string>>();

/** Changes an output; makes it first where the action has none. */
export async function saveOutput(
  { output, action }: ItemRow,
  patch: Partial<OutputFields>,
): Promise<void> {
  if (output) {
    made.delete(action.id);
    await call("output.update", { id: output.id, patch });
    return;
  }
  const first = made.get(action.id);
  if (first) {
    try {
      await call("output.update", { id: await first, patch });
      return;
    } catch (error) {
      // It was taken back or deleted since: another one is made.
      if (!(error instanceof AppError && error.code === "not-found")) throw error;
    }
  }
  const adding = call("output.add", { actionId: action.id, fields: patch }).then(({ id }) => id);
  made.set(action.id, adding);
  adding.catch(() => made.delete(action.id));
  await adding;
}
