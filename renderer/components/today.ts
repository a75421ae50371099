import { toLocal } from "./localTime.ts";

/** Today where the person is, as YYYY-MM-DD. */
export const today = (): string => toLocal(new Date().toISOString()).slice(0, 10);
