import { useMemo, useRef, useState } from "react";
import { lastColumn } from "./cells.ts";
import { type GridRow, indexRows } from "./gridRows.ts";

export type Spot = { key: string; column: number };
export type Editing = {
  /** What was typed and takes the place of the words; null: the words are edited. */
  typed: string | null;
};
type State = { active: Spot | null; anchor: Spot | null; editing: Editing | null };
export type Area = { top: number; bottom: number; left: number; right: number };

/** Where the cursor was when the table was left: coming back, a person goes on there. */
let left: Spot | null = null;

const within = (n: number, most: number) => Math.max(0, Math.min(most, n));

/** Where a person stands in the grid, what is selected from there, and whether a cell is being edited. */
export function useCursor(rows: readonly GridRow[]) {
  const [{ active, anchor, editing }, setState] = useState<State>(() => ({
    active: left,
    anchor: null,
    editing: null,
  }));
  left = active;
  const places = useMemo(() => indexRows(rows), [rows]);
  const lastPlace = useRef(0);
  const find = (key: string) => places.get(key);
  // Where the row is gone, what stands in its place is next.
  const index = within((active && find(active.key)) ?? lastPlace.current, rows.length - 1);
  lastPlace.current = index;
  const column = active?.column ?? 0;
  const row = rows[index];
  const stillThere = active !== null && find(active.key) !== undefined;

  const from = anchor ? (find(anchor.key) ?? index) : index;
  const area: Area = {
    top: Math.min(from, index),
    bottom: Math.max(from, index),
    left: Math.min(anchor?.column ?? column, column),
    right: Math.max(anchor?.column ?? column, column),
  };
  const spotAt = (toRow: number, toColumn: number): Spot => ({
    key: rows[within(toRow, rows.length - 1)]?.key ?? "",
    column: within(toColumn, lastColumn),
  });

  return {
    row,
    index,
    column,
    area,
    editing: stillThere ? editing : null,
    find,
    /** Goes to a cell; the selection ends. */
    go: (toRow: number, toColumn: number) =>
      setState({ active: spotAt(toRow, toColumn), anchor: null, editing: null }),
    /** Goes to a record's row, which may still be on its way here. */
    goTo: (key: string, toColumn: number, edit = false) =>
      setState({
        active: { key, column: toColumn },
        anchor: null,
        editing: edit ? { typed: null } : null,
      }),
    /** Goes to a cell and selects what lies between. */
    stretch: (toRow: number, toColumn: number) =>
      setState((before) => ({
        active: spotAt(toRow, toColumn),
        anchor: before.anchor ?? spotAt(index, column),
        editing: null,
      })),
    edit: (typed: string | null) =>
      setState({ active: spotAt(index, column), anchor: null, editing: { typed } }),
    rest: () => setState((before) => ({ ...before, anchor: null, editing: null })),
  };
}
export type Cursor = ReturnType<typeof useCursor>;
