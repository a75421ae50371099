import { fundingWords, type Output, planColumnWords } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/progress.ts";
import { outputStateWords } from "../../domain/plan/rag.ts";
import type { Cell } from "../model.ts";
import { cell } from "../words.ts";

/** The columns of the plan's tables, in the words of the screen. */
export const outputHeader = [
  planColumnWords.number,
  planColumnWords.task,
  planColumnWords.output,
  planColumnWords.byWhen,
  planColumnWords.outcome,
  planColumnWords.resources,
  planColumnWords.milestones,
  planColumnWords.leads,
  planColumnWords.rag,
];
export const outputWidths = [1.2, 2.5, 2.6, 1.7, 2.6, 2.2, 2.1, 1.9, 2.2];

/** An output as a row of nine cells; its action stands in every row. */
export const outputCells = ({ action, output }: PlanRow): Cell[] => [
  ...[action.number, action.task, output.output, output.byWhen, output.outcome].map(cell),
  cell(resourcesWords(output)),
  cell(output.milestones),
  cell(output.leads.join("; ")),
  progressCell(output),
];

/** "£12,500 a year (to be identified)" */
export function resourcesWords({ resources, funding }: Output): string {
  if (!funding) return resources;
  const words = fundingWords[funding];
  // What is written often says it already.
  if (resources.toLowerCase().includes(words.toLowerCase())) return resources;
  return resources ? `${resources} (${words.toLowerCase()})` : words;
}

/** The colour in words behind its colour, the state where one is kept, and why. */
export function progressCell({ rag, state, changes }: Output): Cell {
  const said = [state && outputStateWords[state], changes.at(-1)?.reason].filter(Boolean);
  const text = said.join(": ");
  return rag ? { rag, text } : cell(text);
}
