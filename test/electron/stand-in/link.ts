import { type Answers, wire } from "./wire.ts";

/** What the test asks the main process; each module adds what it can answer. */
export const answers: Answers = {};
/** What main.ts did that leaves no other trace, by the name of the member it called. */
const record: Record<string, unknown[]> = {};
export const note = (name: string, ...what: unknown[]) => {
  record[name] ??= [];
  record[name].push(...what);
};

answers.record = () => record;
/** Asks the test, which holds the Chromium pages. */
export const ask = wire(process, answers);
