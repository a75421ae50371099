import { cellText, splitLeads } from "../../../../shared/domain/plan/cells.ts";
import { fundingIn } from "../../../../shared/domain/plan/funding.ts";
import {
  type OutputFields,
  type PlanColumn,
  planColumns,
} from "../../../../shared/domain/plan/plan.ts";
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

function patchOf({ output }: ItemRow, column: PlanColumn, text: string): Partial<OutputFields> {
  if (column === "leads") return { leads: splitLeads(text) };
  // Where the words say how it is funded and nobody chose otherwise, that is what holds.
  const funding = column === "resources" && !output?.funding ? fundingIn(text) : null;
  return { [column]: text, ...(funding && { funding }) };
}

/**
 * Writes what was typed in a cell. Throws where it fails.
 * @returns the id of the output that was made for it, where the action had none
 */
export async function saveCell(
  row: GridRow,
  column: PlanColumn,
  text: string,
): Promise<string | null> {
  if (row.kind === "band")
    await call("objective.update", { id: row.objective.id, patch: { title: text } });
  else if (column === "number" || column === "task")
    await call("action.update", { id: row.action.id, patch: { [column]: text } });
  else return saveOutput(row, patchOf(row, column, text));
  return null;
}

/** Changes an output; makes it first where the action has none. */
export async function saveOutput(
  row: ItemRow,
  patch: Partial<OutputFields>,
): Promise<string | null> {
  if (row.output) {
    await call("output.update", { id: row.output.id, patch });
    return null;
  }
  return (await call("output.add", { actionId: row.action.id, fields: patch })).id;
}
