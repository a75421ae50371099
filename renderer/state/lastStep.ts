import { onEvent } from "../api/client.ts";
import { useSaving, writesBegun } from "./saving.ts";

/** Where this window was when a command was sent. */
export type Step = { begun: number; heard: number };

/** Changes of the diagnostic heard of, by this window or another, without those that are no step of undo. */
let heard = 0;
/** Changes to be heard of that are no step. */
let quiet = 0;
let hearing = false;
let finished: Step | null = null;
let watched: (() => void) | null = null;

function hear(): void {
  if (hearing) return;
  hearing = true;
  onEvent((event) => {
    if (event.type !== "changed") return;
    if (quiet > 0) quiet -= 1;
    else heard += 1;
    watched?.();
  });
  useSaving.subscribe(() => watched?.());
}

/** Marks a command that is about to be sent; its write has begun. */
export function markStep(): Step {
  hear();
  return { begun: writesBegun(), heard };
}

/** The marked command went through. */
export function finishStep(step: Step): void {
  finished = step;
}

/** The command that went through last. */
export const lastFinished = (): Step | null => finished;

/**
 * Whether nothing else was written since, here or elsewhere, so that undo would take back just that. The step
 * itself is heard of once. In doubt it is not the last.
 */
export const isLast = (step: Step | null): step is Step =>
  step !== null &&
  step.begun === writesBegun() &&
  useSaving.getState().pending === 0 &&
  heard - step.heard <= 1;

/** Runs once, as soon as the step is no longer the last. Only the newest one is watched. */
export function onceNotLast(step: Step, run: () => void): void {
  watched = () => {
    if (isLast(step)) return;
    watched = null;
    run();
  };
}

/** A change of this window that is no step of undo. @returns call it where the change was not made after all */
export function expectQuietChange(): () => void {
  hear();
  quiet += 1;
  return () => {
    quiet = Math.max(0, quiet - 1);
  };
}
