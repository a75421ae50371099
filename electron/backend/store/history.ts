import type { RecordChange } from "../../../shared/contract/history.ts";
import { contract, isMethod } from "../../../shared/contract.ts";
import { clockTime } from "../db/clock.ts";
import type { Store } from "./store.ts";

export const helpOf = (method: string): string =>
  isMethod(method) ? contract[method].help : method;

export function changesOf({ sql }: Store, rowId: string): RecordChange[] {
  return sql
    .all<{
      clock: string;
      device: string;
      method: string | null;
      before: string | null;
      after: string | null;
    }>(
      `SELECT journal.clock, journal.device, step.method, before, after
       FROM journal LEFT JOIN step ON step.id = journal.step WHERE rowId = ? ORDER BY journal.seq DESC`,
      rowId,
    )
    .map(({ clock, device, method, before, after }) => ({
      at: clockTime(clock),
      device,
      help: helpOf(method ?? ""),
      before: before === null ? null : JSON.parse(before),
      after: after === null ? null : JSON.parse(after),
    }));
}
