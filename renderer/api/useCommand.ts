import type { CommandMethod, Input, Output } from "../../shared/contract.ts";
import { toWire } from "../../shared/errors.ts";
import { finishStep, markStep } from "../state/lastStep.ts";
import { begin } from "../state/saving.ts";
import { say } from "../state/say.ts";
import { call } from "./client.ts";

/**
 * Runs a command. A success is a fact for "Saved"; a failure is said in the status line.
 * @returns what the command gives back, or undefined where it failed
 */
export async function command<M extends CommandMethod>(
  method: M,
  input: Input<M>,
): Promise<Output<M> | undefined> {
  const done = begin();
  const step = markStep();
  try {
    const output = await call(method, input);
    done(true);
    finishStep(step);
    return output;
  } catch (error) {
    done(false);
    say(toWire(error).message);
    return undefined;
  }
}

/** Gives `command`; a hook so that screens read alike. */
export const useCommand = (): typeof command => command;
