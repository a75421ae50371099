import { codingKeys } from "./keys/coding.ts";
import { everywhereKeys } from "./keys/everywhere.ts";
import { fieldworkKeys } from "./keys/fieldwork.ts";
import { frameworksKeys } from "./keys/frameworks.ts";
import { matrixKeys } from "./keys/matrix.ts";
import { notesKeys } from "./keys/notes.ts";
import { planKeys } from "./keys/plan.ts";
import { reportKeys } from "./keys/report.ts";
import { synthesisKeys } from "./keys/synthesis.ts";
import { workshopKeys } from "./keys/workshop.ts";

/** Every key of the program, by screen: what the "?" sheet shows. A screen can bind no others with `useKeysOf`. */
export const keyGroups = [
  ...everywhereKeys,
  ...notesKeys,
  ...fieldworkKeys,
  ...frameworksKeys,
  ...codingKeys,
  ...synthesisKeys,
  ...matrixKeys,
  ...workshopKeys,
  ...planKeys,
  ...reportKeys,
] as const;

type Groups = (typeof keyGroups)[number];
/** The screens that have keys of their own; null for those that work everywhere. */
export type KeyScreen = Groups["on"];
/** The keys that the sheet shows for a screen. */
export type KeysOf<S extends KeyScreen> = Extract<Groups, { on: S }>["lines"][number]["keys"];
