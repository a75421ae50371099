import type { recordsMethods } from "../../../shared/contract/records.ts";
import * as correction from "../store/correction.ts";
import type { HandlersOf } from "./context.ts";

export const recordsHandlers: HandlersOf<typeof recordsMethods> = {
  "record.statements": (store, { interviewId }) => correction.listStatements(store, interviewId),
  "correction.list": (store, { interviewId }) => correction.listCorrections(store, interviewId),
  "correction.add": (store, input) => correction.addCorrection(store, input),
  "correction.remove": (store, { id }) => correction.removeCorrection(store, id),
};
