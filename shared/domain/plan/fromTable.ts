import { readNumber } from "./actionNumber.ts";
import { detectColumns, type FoundColumns, isHeading, type TableColumn } from "./columns.ts";
import { readOutput } from "./fromRow.ts";
import type { ImportedObjective } from "./plan.ts";
import { asRead, type ReadPlan } from "./readPlan.ts";
import { quoted } from "./words.ts";

type Action = ImportedObjective["actions"][number];

/** Most that the program takes in one plan. */
const most = { objectives: 500, line: 2_000 };

/**
 * Reads a plan from rows of cells, as a CSV or XLSX file gives them. A row such as "Objective 2: …" begins an
 * objective; a blank action under an action means the same action, and so does "8 cont". Nothing is invented:
 * what is blank stays blank. What has no place of its own is kept with the milestones and told in a warning.
 * @param found which columns are which, where somebody put right what was detected
 */
export function planFromTable(
  rows: readonly (readonly string[])[],
  found: FoundColumns | null = detectColumns(rows),
): ReadPlan {
  if (!found)
    return asRead(
      [],
      [
        "No plan was found: there is no row that names at least three columns such as Task, Output and By when.",
      ],
    );
  const { header, columns } = found;
  const warnings: string[] = [];
  const objectives: ImportedObjective[] = [];
  let action: Action | null = null;
  /** The words of the objective in a column that repeats them. */
  let lastNamed = "";
  /** Rows with something in a column that is none of the plan's, by column. */
  const leftOut = new Map<number, string[]>();
  const known = new Set(Object.values(columns));

  const begin = (title: string) => {
    action = null;
    if (objectives.length >= most.objectives) {
      warnings.push(
        `A plan holds ${most.objectives} objectives: ${quoted(title)} was put with the last.`,
      );
      return;
    }
    const fits = title.length <= most.line;
    objectives.push({
      ...{ title: fits ? title : `${title.slice(0, 80).toWellFormed()}…`, actions: [] },
      ...(!fits && { why: title }),
    });
  };
  const addAction = (number: string, task: string): Action => {
    if (objectives.length === 0) begin("No objective stated");
    const added: Action = { number, task, outputs: [] };
    objectives.at(-1)?.actions.push(added);
    return added;
  };

  for (const [at, row] of rows.entries()) {
    if (at <= header || row.every((cell) => cell.trim() === "") || isHeading(row)) continue;
    const band = objectiveIn(row);
    if (band !== null) {
      begin(band);
      continue;
    }
    const cell = (column: TableColumn) => (row[columns[column] ?? -1] ?? "").trim();
    const named = cell("objective");
    if (named !== "" && named !== lastNamed) begin(withoutNumber(named) || named);
    lastNamed = named || lastNamed;
    const where = `Row ${at + 1}`;
    for (const [place, text] of row.entries())
      if (!known.has(place) && text.trim() !== "")
        leftOut.set(place, [...(leftOut.get(place) ?? []), where]);
    const { number, goesOn } = readNumber(cell("number"));
    const task = cell("task");
    const same: boolean = action !== null && isSame(action, number, goesOn, task);
    if (action === null || !same) action = addAction(fitting(number), task);
    else if (action.task === "") action.task = task;
    else if (task !== "" && task !== action.task && !action.task.split("\n").includes(task)) {
      action.task += `\n${task}`;
      warnings.push(
        `${where}: the task goes on under the same number, so it was added to action ${number}.`,
      );
    }
    const output = readOutput(cell, (problem) => warnings.push(`${where}: ${problem}`));
    if (number.length > most.line) action.task = `${number}\n${action.task}`;
    if (output) action.outputs.push(output);
  }
  for (const [place, where] of leftOut)
    warnings.push(outsideWords((rows[header]?.[place] ?? "").trim(), place, where));
  return asRead(objectives, warnings);
}

/** Says of one column, in one sentence, that it was left out. */
function outsideWords(heading: string, place: number, where: readonly string[]): string {
  const column = heading === "" ? `Column ${place + 1}` : `The column ${quoted(heading)}`;
  const [first = "", ...more] = where;
  const rows =
    more.length === 0
      ? first.toLowerCase()
      : `${where.length} rows, the first ${first.toLowerCase()}`;
  return `${column} is none of the plan's, so what it says was left out (${rows}).`;
}

const fitting = (number: string) => (number.length > most.line ? "" : number);

/** "Objective 2: …" alone in its row. */
function objectiveIn(row: readonly string[]): string | null {
  const cells = row.map((cell) => cell.trim()).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  const text = cells.join(" ").replace(/\s+/g, " ");
  return /^objective\s{0,5}\d{0,3}\s{0,5}[:.–-]/i.test(text) && cells.length <= 3
    ? withoutNumber(text) || text
    : null;
}
const withoutNumber = (title: string) =>
  title
    .replace(/^objective\s{0,5}\d{0,3}\s{0,5}[:.–-]\s*/i, "")
    .replace(/\s+/g, " ")
    .trim();

function isSame(action: Action, number: string, goesOn: boolean, task: string): boolean {
  if (number !== "") return number === action.number || (goesOn && action.number === "");
  return task === "" || task === action.task || goesOn;
}
