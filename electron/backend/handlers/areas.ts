import type { areasMethods } from "../../../shared/contract/areas.ts";
import * as area from "../store/area.ts";
import { moveOrdered, removeRow } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

export const areasHandlers: HandlersOf<typeof areasMethods> = {
  "area.list": (store) => area.listAreas(store),
  "area.add": (store, fields) => area.addArea(store, fields),
  "area.update": (store, input) => area.updateArea(store, input),
  "area.renameScheme": (store, input) => area.renameScheme(store, input),
  "area.move": (store, { id, position }) => moveOrdered(store, "area", id, position),
  "area.merge": (store, input) => area.mergeAreas(store, input),
  "area.remove": (store, { id }) => removeRow(store, "area", id),
  "area.tally": (store, input) => area.tallyAreas(store, input),
  "area.setNotes": (store, input) => area.setNoteAreas(store, input),
};
