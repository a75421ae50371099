import { type KeyboardEvent, useRef } from "react";
import type { useRowWindow } from "../../../components/useRowWindow.ts";
import { keyName } from "../../../state/keyName.ts";
import { columnAt, isTyped, lastColumn } from "./cells.ts";
import type { GridRow } from "./gridRows.ts";
import type { GridActions } from "./PlanGrid.tsx";
import type { Cursor } from "./useCursor.ts";

type Props = {
  rows: readonly GridRow[];
  cursor: Cursor;
  view: ReturnType<typeof useRowWindow>;
  actions: GridActions;
};

/** What the keys do while a person walks the grid; a cell being edited hears its own. */
export function useGridKeys({ rows, cursor, view, actions }: Props) {
  /** After Escape the next Tab leaves the grid. */
  const leaving = useRef(false);
  const { row, index, column } = cursor;
  const screen = () => {
    const box = view.frame.current;
    const below = view.indexAt(view.offset(index) + (box?.clientHeight ?? 600) * 0.8);
    return Math.max(1, below - index);
  };
  const walks: Record<string, [row: number, column: number]> = {
    ArrowDown: [index + 1, column],
    ArrowUp: [index - 1, column],
    ArrowLeft: [index, column - 1],
    ArrowRight: [index, column + 1],
    Home: [index, 0],
    End: [index, lastColumn],
    PageDown: [index + screen(), column],
    PageUp: [index - screen(), column],
    "Ctrl+Home": [0, 0],
    "Ctrl+End": [rows.length - 1, lastColumn],
    "Ctrl+ArrowDown": [rows.length - 1, column],
    "Ctrl+ArrowUp": [0, column],
    "Ctrl+ArrowRight": [index, lastColumn],
    "Ctrl+ArrowLeft": [index, 0],
  };
  const onRag = row?.kind === "item" && columnAt(column) === "rag";
  const edit = () => (onRag && row ? actions.rag(row, null) : cursor.edit(null));
  const runs: Record<string, () => void> = {
    Enter: edit,
    F2: edit,
    "Ctrl+Enter": actions.addOutput,
    "Ctrl+Shift+Enter": actions.addAction,
    "Alt+Enter": actions.details,
    "Alt+ArrowUp": () => actions.move(-1),
    "Alt+ArrowDown": () => actions.move(1),
    Delete: actions.clear,
    Backspace: actions.clear,
    "Ctrl+Delete": actions.remove,
    "Ctrl+A": () => {
      cursor.go(0, 0);
      cursor.stretch(rows.length - 1, lastColumn);
    },
  };

  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing || !row) return;
    const name = keyName(event.nativeEvent);
    const stop = () => event.preventDefault();
    const wasLeaving = leaving.current;
    if (event.key !== "Shift") leaving.current = name === "Escape";
    if (name === "Escape") {
      cursor.rest();
      return;
    }
    const walk = walks[name] ?? walks[name.replace("Shift+", "")];
    if (walk && (walks[name] || name.includes("Shift+"))) {
      stop();
      if (walks[name]) cursor.go(...walk);
      else cursor.stretch(...walk);
      return;
    }
    if (name === "Tab" || name === "Shift+Tab") {
      const to = next(row, index, column, name === "Tab" ? 1 : -1);
      if (wasLeaving || to === null || !rows[to[0]]) return;
      stop();
      cursor.go(...to);
      return;
    }
    const run = runs[name];
    if (run) {
      stop();
      run();
      return;
    }
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isAltGr = event.key.length === 1 && event.nativeEvent.getModifierState("AltGraph");
    if ((!isLetter && !isAltGr) || event.key === "?") return;
    if (onRag) {
      const letter = event.key.toLowerCase();
      if (letter === "n") actions.addOutput();
      else if ("rag".includes(letter) || letter === " ") actions.rag(row, letter);
      else return;
    } else if (row.kind === "band" || isTyped(columnAt(column))) {
      if (event.key === " ") cursor.edit(null);
      else cursor.edit(event.key);
    }
    stop();
  };
}

/** The cell that Tab goes to: along the row, then into the next; a band is one cell. Null at the end. */
function next(row: GridRow, index: number, column: number, by: 1 | -1): [number, number] | null {
  const to = column + by;
  if (row.kind === "item" && to >= 0 && to <= lastColumn) return [index, to];
  return index + by < 0 ? null : [index + by, by > 0 ? 0 : lastColumn];
}
