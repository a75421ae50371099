import { useRef } from "react";
import { columnAt, recordOf, textOf } from "./cells.ts";
import type { GridRow } from "./gridRows.ts";

type Kept = { record: object; text: string };

/** What was typed in cells and has not come back from the diagnostic yet, so that a cell never shows its old words. */
export function usePending() {
  const kept = useRef(new Map<string, Map<number, Kept>>());
  const shown = useRef(new WeakMap<object, ReadonlyMap<number, string>>());
  return {
    note(row: GridRow, column: number, text: string) {
      const cells = new Map(kept.current.get(row.key));
      if (textOf(row, columnAt(column)) === text) cells.delete(column);
      else cells.set(column, { record: recordOf(row, columnAt(column)), text });
      if (cells.size > 0) kept.current.set(row.key, cells);
      else kept.current.delete(row.key);
    },
    /** By column; the same map as long as nothing changed. */
    of(row: GridRow): ReadonlyMap<number, string> | undefined {
      const cells = kept.current.get(row.key);
      if (!cells) return undefined;
      for (const [column, { record }] of cells)
        if (record !== recordOf(row, columnAt(column))) cells.delete(column);
      if (cells.size === 0) {
        kept.current.delete(row.key);
        return undefined;
      }
      const known = shown.current.get(cells);
      if (known?.size === cells.size) return known;
      const texts = new Map([...cells].map(([column, { text }]) => [column, text]));
      shown.current.set(cells, texts);
      return texts;
    },
  };
}
