import type { exchangeMethods } from "../../../shared/contract/exchange.ts";
import { mergeCodebook } from "../store/codebookMerge.ts";
import { readForExchange } from "../store/exchange.ts";
import type { HandlersOf } from "./context.ts";

export const exchangeHandlers: HandlersOf<typeof exchangeMethods> = {
  "exchange.project": (store, { cases }) => readForExchange(store, cases),
  "codebook.merge": (store, { codes }) => mergeCodebook(store, codes),
};
