import type { boardMethods } from "../../../shared/contract/board.ts";
import { countGroupings, readBoard, readBoardNotes } from "../store/board.ts";
import * as cluster from "../store/cluster.ts";
import { moveOrdered, removeRow, updateRow } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

export const boardHandlers: HandlersOf<typeof boardMethods> = {
  "cluster.list": (store, { themeId }) => readBoard(store, themeId),
  "cluster.notes": (store, { noteIds }) => readBoardNotes(store, noteIds),
  "cluster.count": (store) => countGroupings(store),
  "cluster.add": (store, input) => cluster.addCluster(store, input),
  "cluster.update": (store, { id, patch }) => updateRow(store, "cluster", id, patch),
  "cluster.move": (store, { id, position }) => moveOrdered(store, "cluster", id, position),
  "cluster.remove": (store, { id }) => removeRow(store, "cluster", id),
  "cluster.place": (store, input) => cluster.placeNotes(store, input),
  "cluster.toFinding": (store, input) => cluster.clusterToFinding(store, input),
};
