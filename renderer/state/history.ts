import { toWire } from "../../shared/errors.ts";
import { call } from "../api/client.ts";
import { flushAll } from "./flush.ts";
import { begin, whenIdle } from "./saving.ts";
import { say } from "./say.ts";

async function step(method: "history.undo" | "history.redo"): Promise<void> {
  flushAll();
  await whenIdle();
  const done = begin();
  try {
    const { help } = await call(method, {});
    done(true);
    if (method === "history.undo") say(`Undone: ${help}`, { label: "Redo", run: redo });
    else say(`Done again: ${help}`, { label: "Undo", run: undo });
  } catch (error) {
    done(false);
    say(toWire(error).message);
  }
}

/** Takes back the last step and says what it was. */
export const undo = (): void => void step("history.undo");

/** Does again what was taken back. */
export const redo = (): void => void step("history.redo");
