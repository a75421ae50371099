import type { codingMethods } from "../../../shared/contract/coding.ts";
import { readCoding } from "../store/coding.ts";
import * as memo from "../store/memo.ts";
import { removeRow, updateRow } from "../store/store.ts";
import { suggestFor } from "../store/suggest.ts";
import type { HandlersOf } from "./context.ts";

export const codingHandlers: HandlersOf<typeof codingMethods> = {
  "memo.list": (store, { on }) => memo.listMemos(store, on),
  "memo.count": (store, place) => memo.countMemos(store, place),
  "memo.add": (context, input) => memo.addMemo(context, input, context.device),
  "memo.update": (store, { id, patch }) => updateRow(store, "memo", id, patch),
  "memo.remove": (store, { id }) => removeRow(store, "memo", id),
  "theme.suggest": (store, input) => suggestFor(store, input),
  "coding.get": (store) => readCoding(store),
};
