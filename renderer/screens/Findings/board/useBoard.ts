import { useMemo, useState } from "react";
import type { Board, Cluster } from "../../../../shared/domain/cluster.ts";
import {
  drawRange,
  endRange,
  keepOnly,
  selectionOf,
  toggle,
} from "../../../../shared/domain/selection.ts";
import type { Part } from "./place.ts";
import { clusterRows, notesInOrder } from "./rows.ts";
import { useCursor } from "./useCursor.ts";

const nothing = selectionOf([]);

/** A board with the cursors in its two lists and what is selected on it. */
export function useBoard(board: Board) {
  const rows = useMemo(() => clusterRows(board.clusters), [board.clusters]);
  const pileKeys = board.pile;
  const rowKeys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const cursors = { pile: useCursor(pileKeys), clusters: useCursor(rowKeys) };
  const [selection, setSelection] = useState(nothing);
  const order = useMemo(() => notesInOrder(board), [board]);
  // What left the board is let go.
  const selected = useMemo(() => keepOnly(selection, order).ids, [selection, order]);

  /** The note and the cluster that the cursor of a list is on. */
  const at = (list: Part): { noteId: string | null; cluster: Cluster | null } => {
    if (list === "pile") return { noteId: board.pile[cursors.pile.active] ?? null, cluster: null };
    const row = rows[cursors.clusters.active];
    return { noteId: row?.noteId ?? null, cluster: row?.cluster ?? null };
  };
  const noteIdAt = (list: Part, index: number) =>
    list === "pile" ? pileKeys[index] : (rows[index]?.noteId ?? undefined);
  return {
    rows,
    pileKeys,
    rowKeys,
    cursors,
    selected,
    at,
    /** The selected notes as they stand on the screen; with none, the one under the cursor. */
    subjects: (list: Part): string[] => {
      if (selected.size > 0) return order.filter((id) => selected.has(id));
      const { noteId } = at(list);
      return noteId ? [noteId] : [];
    },
    clear: () => setSelection(nothing),
    toggle: (id: string) => setSelection((before) => toggle(before, id)),
    selectAll: (ids: Iterable<string>) => setSelection(selectionOf(ids)),
    /** A plain step of the cursor. */
    walk: (list: Part, index: number) => {
      setSelection(endRange);
      cursors[list].goTo(index);
    },
    /** Selects on the way. */
    stretch: (list: Part, index: number) => {
      const from = selection.anchor ?? cursors[list].active;
      const to = cursors[list].goTo(index);
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const ids = Array.from({ length: high - low + 1 }, (_, i) => noteIdAt(list, low + i));
      setSelection((before) =>
        drawRange(
          before,
          from,
          ids.filter((id) => id !== undefined),
        ),
      );
    },
  };
}
