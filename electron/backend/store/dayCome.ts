import { AppError } from "../../../shared/errors.ts";
import type { Store } from "./store.ts";

/** How far ahead of UTC a clock can be. */
const furthestEast = 14 * 60 * 60 * 1000;

/** Refuses progress of a day that has begun nowhere: what holds, what is late and what is counted would not agree. */
export function demandCome({ now }: Store, date: string | undefined): void {
  const latest = new Date(now() + furthestEast).toISOString().slice(0, 10);
  if (date !== undefined && date > latest)
    throw new AppError(
      "invalid-input",
      "Progress cannot be recorded for a day that is still to come.",
    );
}
