import type { exhibitsMethods } from "../../../shared/contract/exhibits.ts";
import { exhibitParts } from "../../../shared/report/exhibits/exhibitParts.ts";
import { addExhibit, listExhibits } from "../store/exhibit.ts";
import { readSnapshot } from "../store/snapshot.ts";
import { moveOrdered, removeRow, updateRow } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

export const exhibitsHandlers: HandlersOf<typeof exhibitsMethods> = {
  "exhibit.list": (store) => listExhibits(store),
  "exhibit.chart": (store, { sheet }) => exhibitParts(readSnapshot(store), sheet).chart,
  "exhibit.add": (store, { sheet }) => addExhibit(store, sheet),
  "exhibit.update": (store, { id, patch }) => updateRow(store, "exhibit", id, patch, "table"),
  "exhibit.move": (store, { id, position }) => moveOrdered(store, "exhibit", id, position),
  "exhibit.remove": (store, { id }) => removeRow(store, "exhibit", id, "table"),
};
