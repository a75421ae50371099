import type { checksMethods } from "../../../shared/contract/checks.ts";
import { consider, listChecks } from "../store/checks.ts";
import { removeRow } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

export const checksHandlers: HandlersOf<typeof checksMethods> = {
  "checks.list": (store) => listChecks(store),
  "check.consider": (store, input) => consider(store, input),
  "check.reconsider": (store, { id }) => removeRow(store, "considered", id, "check"),
};
