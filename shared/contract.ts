import type { z } from "zod";
import { analysisMethods } from "./contract/analysis.ts";
import { areasMethods } from "./contract/areas.ts";
import { boardMethods } from "./contract/board.ts";
import { checksMethods } from "./contract/checks.ts";
import { codingMethods } from "./contract/coding.ts";
import { exchangeMethods } from "./contract/exchange.ts";
import { exhibitsMethods } from "./contract/exhibits.ts";
import { fieldworkMethods } from "./contract/fieldwork.ts";
import { findingsMethods } from "./contract/findings.ts";
import { frameworksMethods } from "./contract/frameworks.ts";
import { frontMethods } from "./contract/front.ts";
import { historyMethods } from "./contract/history.ts";
import { matrixMethods } from "./contract/matrix.ts";
import { notesMethods } from "./contract/notes.ts";
import { planMethods } from "./contract/plan.ts";
import { queriesMethods } from "./contract/queries.ts";
import { recordsMethods } from "./contract/records.ts";
import { roundsMethods } from "./contract/rounds.ts";
import { workshopMethods } from "./contract/workshop.ts";

/** Every method of a diagnostic, once. */
export const contract = {
  ...frontMethods,
  ...fieldworkMethods,
  ...frameworksMethods,
  ...notesMethods,
  ...recordsMethods,
  ...codingMethods,
  ...areasMethods,
  ...queriesMethods,
  ...boardMethods,
  ...findingsMethods,
  ...checksMethods,
  ...workshopMethods,
  ...roundsMethods,
  ...planMethods,
  ...analysisMethods,
  ...matrixMethods,
  ...exhibitsMethods,
  ...exchangeMethods,
  ...historyMethods,
} as const;

export type Contract = typeof contract;
export type Method = keyof Contract;
/** What a caller passes: defaults may be left out. */
export type Input<M extends Method> = z.input<Contract[M]["input"]>;
/** What a handler gets: checked, cleaned, defaults filled in. */
export type Parsed<M extends Method> = z.output<Contract[M]["input"]>;
export type Output<M extends Method> = Contract[M]["output"];
export type QueryMethod = {
  [M in Method]: Contract[M]["kind"] extends "query" ? M : never;
}[Method];
export type CommandMethod = Exclude<Method, QueryMethod>;

export const isMethod = (name: string): name is Method => Object.hasOwn(contract, name);
