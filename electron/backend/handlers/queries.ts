import type { queriesMethods } from "../../../shared/contract/queries.ts";
import * as savedQuery from "../store/savedQuery.ts";
import { moveOrdered, removeRow } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

export const queriesHandlers: HandlersOf<typeof queriesMethods> = {
  "savedQuery.list": (store, { counted }) => savedQuery.listSavedQueries(store, counted),
  "savedQuery.add": (store, input) => savedQuery.addSavedQuery(store, input),
  "savedQuery.update": (store, input) => savedQuery.updateSavedQuery(store, input),
  "savedQuery.move": (store, { id, position }) => moveOrdered(store, "savedQuery", id, position),
  "savedQuery.remove": (store, { id }) => removeRow(store, "savedQuery", id, "saved query"),
};
