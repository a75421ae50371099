import { createHash } from "node:crypto";
import { createIds } from "../../shared/domain/ids.ts";

let count = 0;

/** A machine whose time stands still until it is told to go on. No two of them make the same id. */
export function createTestMachine(start = Date.UTC(2010, 2, 30, 9)) {
  let time = start;
  return {
    now: () => time,
    newId: createIds(
      () => time,
      () => createHash("sha256").update(String(++count)).digest(),
    ),
    device: "test-device",
    /** Lets time pass (milliseconds). */
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}
