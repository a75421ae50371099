import type { frontMethods } from "../../../shared/contract/front.ts";
import * as diagnostic from "../store/diagnostic.ts";
import { addOrdered, removeRow, updateRow } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

export const frontHandlers: HandlersOf<typeof frontMethods> = {
  "diagnostic.get": (store) => diagnostic.getDiagnostic(store),
  "diagnostic.update": (store, { patch }) => diagnostic.updateDiagnostic(store, patch),
  "change.add": (store, fields) => addOrdered(store, "change", fields),
  "change.update": (store, { id, ...fields }) => updateRow(store, "change", id, fields, "line"),
  "change.remove": (store, { id }) => removeRow(store, "change", id, "line"),
  "indicator.add": (store, fields) => addOrdered(store, "indicator", fields),
  "indicator.update": (store, { id, ...fields }) => updateRow(store, "indicator", id, fields),
  "indicator.remove": (store, { id }) => removeRow(store, "indicator", id),
  "narrative.list": (store) => diagnostic.listNarratives(store),
  "narrative.set": (store, { key, text }) => diagnostic.setNarrative(store, key, text),
  "counts.get": (store) => diagnostic.getCounts(store),
};
