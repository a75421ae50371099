import { planColumns } from "../../../../shared/domain/plan/plan.ts";
import { writeTsv } from "../../../../shared/domain/table/tsv.ts";
import { command } from "../../../api/useCommand.ts";
import { counted } from "../../../components/format.ts";
import { today } from "../../../components/today.ts";
import { sayDone } from "../../../state/history.ts";
import { say } from "../../../state/say.ts";
import { columnAt, isTyped, textOf } from "./cells.ts";
import type { GridRow } from "./gridRows.ts";
import type { Area } from "./useCursor.ts";

const itemsIn = (rows: readonly GridRow[], { top, bottom }: Area) =>
  rows.slice(top, bottom + 1).filter((row) => row.kind === "item");

/** The selected cells as a spreadsheet takes them; a band alone gives its title. */
export function copied(rows: readonly GridRow[], area: Area): string {
  const items = itemsIn(rows, area);
  if (items.length === 0) return rows[area.top] ? textOf(rows[area.top]!, "task") : "";
  const columns = planColumns.slice(area.left, area.right + 1);
  return writeTsv(items.map((row) => columns.map((column) => textOf(row, column))));
}

/**
 * Writes cells into the plan from a cell on, as one step of undo.
 * @returns what could not be taken over, one line each
 */
export async function pasteAt(
  row: GridRow | undefined,
  column: number,
  cells: string[][],
  author: string,
): Promise<string[]> {
  if (row?.kind !== "item") {
    say("Cells go into the rows of outputs: stand on one of them first");
    return [];
  }
  const place = row.output ? { outputId: row.output.id } : { actionId: row.action.id };
  const input = { ...place, column: columnAt(column), cells, date: today(), author };
  const done = await command("plan.paste", input);
  if (!done) return [];
  const added = done.added > 0 ? `, ${counted(done.added, "row")} added` : "";
  sayDone(`Pasted: ${counted(done.changed, "row")} changed${added}`);
  return done.problems;
}

/** Empties the selected cells, as one step of undo. Progress is kept: it has a history. */
export async function clear(rows: readonly GridRow[], area: Area): Promise<void> {
  const items = itemsIn(rows, area).filter((row) => row.output !== null);
  const columns = planColumns.slice(area.left, area.right + 1).filter(isTyped);
  const first = items[0];
  if (!first?.output || columns.length === 0) {
    if (itemsIn(rows, area).length > 0 && columns.length === 0)
      say("Progress keeps its history: press Enter to correct or delete a change");
    return;
  }
  const cells = items.map(() => columns.map(() => ""));
  const input = {
    outputId: first.output.id,
    column: columns[0]!,
    cells,
    date: today(),
    author: "",
  };
  const done = await command("plan.paste", input);
  if (done && done.changed > 0) sayDone(`Cleared in ${counted(done.changed, "row")}`);
}
