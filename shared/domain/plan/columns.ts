import { asLatin } from "./lookAlikes.ts";
import { type PlanColumn, planColumns } from "./plan.ts";

/** What a column of a table may hold: the plan's own nine, and what flat tables repeat on each row. */
export type TableColumn = PlanColumn | "objective" | "state" | "funding";
export type TableColumns = Partial<Record<TableColumn, number>>;
/** The row with the columns' names, and which column is where, both from 0. */
export type FoundColumns = { header: number; columns: TableColumns };

/** The names by which plans call a column. The first that fits a heading counts. */
const names: [TableColumn, RegExp][] = [
  ["objective", /^(strategic )?(objective|aim|goal|theme)s?( title)?$/],
  ["number", /^(action|task|plan|item)? ?(no|nr|num|number|ref|reference|id|#)$/],
  ["funding", /^(funding|budget) (state|status)$/],
  ["state", /^(state|stage|completion)$/],
  ["rag", /^(progress|rag|status)\b.*$|^r ?a ?g\b.*$|^update$/],
  ["byWhen", /^(by )?when$|\b(date|deadline|due|timescales?|timing|timeframe)$/],
  ["leads", /\b(leads?|owners?|responsible|responsibility|by whom|who|accountable)\b/],
  ["milestones", /\bmilestones?\b|^key (stages|steps)$|^measures?$/],
  ["resources", /\b(resources?|budget|costs?|funding)\b/],
  ["outcome", /^(expected |intended |desired )?(outcomes?|impacts?|results?|benefits?)$/],
  ["output", /^(expected |key )?(outputs?|deliverables?|products?)$/],
  ["task", /^(key )?(tasks?|actions?|activity|activities|what)\b.*$/],
];

const plain = (heading: string) =>
  asLatin(heading)
    .toLowerCase()
    .replace(/(\p{L})- (?=\p{L})/gu, "$1")
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();

/** Which columns a row names, if it is a heading. */
function columnsOf(row: readonly string[]): TableColumns {
  const columns: TableColumns = {};
  for (const [at, cell] of row.entries()) {
    const heading = plain(cell);
    if (heading === "" || heading.length > 60) continue;
    const name = names.find(([column, form]) => !(column in columns) && form.test(heading))?.[0];
    if (name) columns[name] = at;
    // Beside a column of tasks, one that is called "Action" holds the numbers.
    else if (heading === "task" && isAction(row, columns.task) && columns.number === undefined) {
      columns.number = columns.task;
      columns.task = at;
    }
  }
  return columns;
}

const isAction = (row: readonly string[], at: number | undefined) =>
  at !== undefined && plain(row[at] ?? "") === "action";

const own = new Set<string>(planColumns);
/** A heading names three of the plan's columns at least, the task or the output among them. */
export function isHeading(row: readonly string[]): boolean {
  const columns = columnsOf(row);
  const named = Object.keys(columns).filter((name) => own.has(name)).length;
  return named >= 3 && ("task" in columns || "output" in columns);
}

/** Finds the heading of a plan among the first 200 rows, and which column is which; null where there is none. */
export function detectColumns(rows: readonly (readonly string[])[]): FoundColumns | null {
  const header = rows.slice(0, 200).findIndex(isHeading);
  const row = rows[header];
  return row ? { header, columns: columnsOf(row) } : null;
}
