import { toWire } from "../../shared/errors.ts";
import { call } from "../api/client.ts";
import { flushAll } from "./flush.ts";
import { finishStep, isLast, lastFinished, markStep, onceNotLast } from "./lastStep.ts";
import { begin, useSaving, whenIdle } from "./saving.ts";
import { say, withdraw } from "./say.ts";

type Way = "history.undo" | "history.redo";

const rewound = new Set<() => void>();

/** Hears when undo or redo has changed what the diagnostic holds. */
export const onRewound = (listener: () => void): void => void rewound.add(listener);

async function step(method: Way): Promise<void> {
  flushAll();
  await whenIdle();
  const { failure } = useSaving.getState();
  // Words that are not stored are no step yet: the one before them would go instead.
  if (failure !== null)
    return void say(`Not ${method === "history.undo" ? "undone" : "done again"}: ${failure}`);
  const done = begin();
  const mark = markStep();
  try {
    const { help } = await call(method, {});
    for (const listener of rewound) listener();
    done(true);
    finishStep(mark);
    if (method === "history.undo") sayDone(`Undone: ${help}`, "history.redo");
    else sayDone(`Done again: ${help}`);
  } catch (error) {
    done(false);
    say(toWire(error).message);
  }
}

/** Takes back the last step and says what it was. */
export const undo = (): void => void step("history.undo");

/** Does again what was taken back. */
export const redo = (): void => void step("history.redo");

/**
 * Says what a command just did, and offers to take back exactly that: the offer goes away as soon as anything
 * else is written.
 */
export function sayDone(text: string, way: Way = "history.undo"): void {
  const mark = lastFinished();
  if (!isLast(mark)) return void say(text);
  const said = say(text, {
    label: way === "history.undo" ? "Undo" : "Redo",
    run: () => {
      // What was still being typed is a step of its own.
      flushAll();
      if (isLast(mark)) void step(way);
      else say("Not undone: something else was written since");
    },
  });
  onceNotLast(mark, () => withdraw(said));
}
