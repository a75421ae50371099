import type { Contract } from "../../shared/contract.ts";
import { analysisHandlers } from "./handlers/analysis.ts";
import { areasHandlers } from "./handlers/areas.ts";
import { boardHandlers } from "./handlers/board.ts";
import { checksHandlers } from "./handlers/checks.ts";
import { codingHandlers } from "./handlers/coding.ts";
import type { HandlersOf } from "./handlers/context.ts";
import { exchangeHandlers } from "./handlers/exchange.ts";
import { exhibitsHandlers } from "./handlers/exhibits.ts";
import { fieldworkHandlers } from "./handlers/fieldwork.ts";
import { findingsHandlers } from "./handlers/findings.ts";
import { frameworksHandlers } from "./handlers/frameworks.ts";
import { frontHandlers } from "./handlers/front.ts";
import { historyHandlers } from "./handlers/history.ts";
import { matrixHandlers } from "./handlers/matrix.ts";
import { notesHandlers } from "./handlers/notes.ts";
import { planHandlers } from "./handlers/plan.ts";
import { queriesHandlers } from "./handlers/queries.ts";
import { recordsHandlers } from "./handlers/records.ts";
import { roundsHandlers } from "./handlers/rounds.ts";
import { workshopHandlers } from "./handlers/workshop.ts";

/** Every method of the contract, answered. The compiler demands each one. */
export const handlers: HandlersOf<Contract> = {
  ...frontHandlers,
  ...fieldworkHandlers,
  ...frameworksHandlers,
  ...notesHandlers,
  ...recordsHandlers,
  ...codingHandlers,
  ...areasHandlers,
  ...queriesHandlers,
  ...boardHandlers,
  ...findingsHandlers,
  ...checksHandlers,
  ...workshopHandlers,
  ...roundsHandlers,
  ...planHandlers,
  ...analysisHandlers,
  ...matrixHandlers,
  ...exhibitsHandlers,
  ...exchangeHandlers,
  ...historyHandlers,
};
