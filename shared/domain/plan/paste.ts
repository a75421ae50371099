import { readNumber } from "./actionNumber.ts";
import { splitLeads } from "./cells.ts";
import { isHeading } from "./columns.ts";
import { dateProblem } from "./fuzzyDate.ts";
import {
  actionFields,
  type OutputFields,
  outputFields,
  type Plan,
  type PlanColumn,
  planColumns,
  planColumnWords,
} from "./plan.ts";
import { type PlanRow, planRows } from "./progress.ts";
import { type Progress, readProgress } from "./ragText.ts";
import { quoted } from "./words.ts";

type ActionCells = { number?: string; task?: string };
export type OutputCells = Partial<OutputFields> & { progress?: Progress };
/** What pasted cells come to, before anything is written. */
export type Pasted = {
  /** By the ids of what is there already. */
  actions: Map<string, ActionCells>;
  outputs: Map<string, OutputCells>;
  /** Rows past the end of the plan; `action` begins a new one, null goes on with the one before. */
  added: { action: ActionCells | null; cells: OutputCells }[];
  /** What was not taken as it stands: row and column of the paste, what, and what became of it. */
  problems: string[];
};
export type Paste = { outputId: string; column: PlanColumn; cells: readonly (readonly string[])[] };

/**
 * Lays pasted cells over the plan's grid, right and down from one cell. A blank cell empties what it lies on.
 *
 * The number and the task belong to the action: below its first row, a blank means the same action. Rows past the
 * end become outputs of the last action, or of a new one where they name another number or task; blank ones are
 * nothing.
 *
 * A cell that cannot be taken leaves what it lies on as it was, and is told: the rest of the paste is not held up
 * by one cell, and nothing goes unsaid. A date that is not understood is kept as it is written, and told.
 * @returns null where the cell to begin at is not there
 */
export function layPaste(plan: Plan, { outputId, column, cells }: Paste): Pasted | null {
  const rows = planRows(plan);
  const start = rows.findIndex(({ output }) => output.id === outputId);
  if (start < 0) return null;
  const columns = planColumns.slice(planColumns.indexOf(column));
  const pasted: Pasted = { actions: new Map(), outputs: new Map(), added: [], problems: [] };
  const told = new Map<string, ActionCells>();
  let last: ActionCells = { ...rows.at(-1)?.action };

  const headings = cells[0] && isHeading(cells[0]) ? 1 : 0;
  if (headings) pasted.problems.push("Row 1: these are headings, so they were left out.");
  for (const [at, row] of cells.slice(headings).entries()) {
    const tell = (problem: string, name?: PlanColumn) =>
      pasted.problems.push(
        `Row ${at + headings + 1}${name ? `, ${planColumnWords[name]}` : ""}: ${problem}`,
      );
    const beyond = row.slice(columns.length).filter((cell) => cell.trim() !== "");
    if (beyond.length > 0)
      tell(`${quoted(beyond.join(" · "))} stands past the last column and was left out.`);
    const given = new Map(
      columns.flatMap((name, i) => (i < row.length ? [[name, row[i] ?? ""]] : [])),
    );
    const action = actionCells(given, tell);
    const target = rows[start + at];
    if (target) {
      layAction(target, rows[start + at - 1], action, pasted, told, tell);
      pasted.outputs.set(target.output.id, outputCells(given, tell));
    } else if (row.some((cell) => cell.trim() !== "")) {
      const begins = isNew(action, last);
      if (begins) last = { ...action };
      else if (action.task && action.task !== last.task)
        tell(
          `${quoted(action.task)} is another task under the same number and was left out.`,
          "task",
        );
      pasted.added.push({ action: begins ? action : null, cells: outputCells(given, tell) });
    }
  }
  return pasted;
}

type Tell = (problem: string, column?: PlanColumn) => void;
const leftAs = (text: string, why: string) =>
  `${quoted(text)} ${why}, so this cell stays as it was.`;

function actionCells(given: ReadonlyMap<PlanColumn, string>, tell: Tell): ActionCells {
  const cells: ActionCells = {};
  for (const name of ["number", "task"] as const) {
    const text = given.get(name);
    const read = text === undefined ? null : actionFields.shape[name].safeParse(text.trim());
    if (read?.success) cells[name] = read.data;
    else if (read) tell(leftAs(text ?? "", "is too long"), name);
  }
  // "8 cont": the same action goes on.
  if (cells.number && readNumber(cells.number).goesOn) cells.number = "";
  return cells;
}

/** Sets an action by its rows: the first that says something counts, and another that differs is told. */
function layAction(
  { action, output }: PlanRow,
  above: PlanRow | undefined,
  cells: ActionCells,
  { actions }: Pasted,
  told: Map<string, ActionCells>,
  tell: Tell,
): void {
  const isFirst = above?.action.id !== action.id || action.outputs[0]?.id === output.id;
  const said = told.get(action.id) ?? {};
  for (const name of ["number", "task"] as const) {
    const text = cells[name];
    if (text === undefined || (text === "" && (!isFirst || said[name]))) continue;
    if (said[name] && said[name] !== text)
      tell(
        `${quoted(text)} differs from an earlier row of the same action and was left out.`,
        name,
      );
    else {
      said[name] = text;
      if (action[name] !== text)
        actions.set(action.id, { ...actions.get(action.id), [name]: text });
    }
  }
  told.set(action.id, said);
}

function isNew({ number, task }: ActionCells, last: ActionCells): boolean {
  if (number) return number !== last.number;
  return task !== undefined && task !== "" && task !== last.task;
}

function outputCells(given: ReadonlyMap<PlanColumn, string>, tell: Tell): OutputCells {
  const cells: OutputCells = {};
  for (const name of ["output", "byWhen", "outcome", "resources", "milestones"] as const) {
    const text = given.get(name);
    const read = text === undefined ? null : outputFields.shape[name].safeParse(text.trim());
    if (read?.success) cells[name] = read.data;
    else if (read) tell(leftAs(text ?? "", "is too long"), name);
  }
  const problem = dateProblem(cells.byWhen ?? "");
  if (problem) tell(`${problem} It was kept as it is written.`, "byWhen");
  const leads = given.get("leads");
  if (leads !== undefined) {
    const read = outputFields.shape.leads.safeParse(splitLeads(leads));
    if (read.success) cells.leads = read.data;
    else tell(leftAs(leads, "is more than the leads have room for"), "leads");
  }
  const progress = given.get("rag");
  if (progress !== undefined) {
    const read = readProgress(progress);
    if (read) cells.progress = read;
    else tell(leftAs(progress, "is not a colour"), "rag");
  }
  return cells;
}
