import { create } from "zustand";
import { AppError, toWire } from "../../shared/errors.ts";
import type { ProgramInput, ProgramMethod, ProgramOutput } from "../../shared/program.ts";
import { onEvent, run } from "../api/client.ts";
import { say } from "./say.ts";

/** How long something may take before it shows that it is under way, in milliseconds. */
const patience = 300;

type Work = { label: string; done: number; stopping: boolean };

/** What takes its time at the moment, on whichever screen it was begun. */
export const useWork = create<{ work: Work | null }>(() => ({ work: null }));
const set = (work: Work | null) => useWork.setState({ work });
let going = false;

/**
 * Runs a method of the program that may take long, with the strip that shows how far it is.
 * @param label what is being done: "Writing briefings"
 */
export async function runLong<M extends ProgramMethod>(
  label: string,
  method: M,
  input: ProgramInput<M>,
): Promise<ProgramOutput<M>> {
  if (going) throw new AppError("conflict", "Wait for what is under way, or stop it.");
  going = true;
  let now: Work = { label, done: 0, stopping: false };
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    set(now);
  }, patience);
  const stop = onEvent((event) => {
    if (event.type !== "progress") return;
    now = { ...(useWork.getState().work ?? now), done: event.done };
    if (shown) set(now);
  });
  try {
    return await run(method, input);
  } finally {
    clearTimeout(timer);
    stop();
    going = false;
    set(null);
  }
}

/** Stops what is under way. */
export async function stopWork(): Promise<void> {
  const { work } = useWork.getState();
  if (!work || work.stopping) return;
  set({ ...work, stopping: true });
  await run("export.cancel", {}).catch((error) => say(toWire(error).message));
}
