import type { Contract } from "../../shared/contract.ts";
import { analysisHandlers } from "./handlers/analysis.ts";
import { codingHandlers } from "./handlers/coding.ts";
import type { HandlersOf } from "./handlers/context.ts";
import { exchangeHandlers } from "./handlers/exchange.ts";
import { fieldworkHandlers } from "./handlers/fieldwork.ts";
import { findingsHandlers } from "./handlers/findings.ts";
import { frontHandlers } from "./handlers/front.ts";
import { historyHandlers } from "./handlers/history.ts";
import { notesHandlers } from "./handlers/notes.ts";
import { planHandlers } from "./handlers/plan.ts";
import { roundsHandlers } from "./handlers/rounds.ts";
import { workshopHandlers } from "./handlers/workshop.ts";

/** Every method of the contract, answered. The compiler demands each one. */
export const handlers: HandlersOf<Contract> = {
  ...frontHandlers,
  ...fieldworkHandlers,
  ...notesHandlers,
  ...codingHandlers,
  ...findingsHandlers,
  ...workshopHandlers,
  ...roundsHandlers,
  ...planHandlers,
  ...analysisHandlers,
  ...exchangeHandlers,
  ...historyHandlers,
};
