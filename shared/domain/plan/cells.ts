import type { PlanColumn } from "./plan.ts";
import { planColumns } from "./plan.ts";
import type { PlanRow } from "./progress.ts";
import { writeProgress } from "./ragText.ts";

/** What a cell of the plan's grid holds as text: what is copied, and what is pasted back. */
export function cellText({ action, output }: PlanRow, column: PlanColumn): string {
  if (column === "number" || column === "task") return action[column];
  if (column === "leads") return joinLeads(output.leads);
  if (column === "rag") return writeProgress(output);
  return output[column];
}

/** Rows of the grid as text, for the clipboard. */
export const planCells = (
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[] = planColumns,
): string[][] => rows.map((row) => columns.map((column) => cellText(row, column)));

/** Several leads stand apart by a semicolon or a line break. */
export const splitLeads = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;\n\r]+/)
      .map((lead) => lead.replace(/\s+/g, " ").trim())
      .filter((lead) => lead !== ""),
  ),
];
export const joinLeads = (leads: readonly string[]): string => leads.join("; ");
