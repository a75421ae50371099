import type { Input, Method, Output } from "../../shared/contract.ts";
import type {
  ProgramEvent,
  ProgramInput,
  ProgramMethod,
  ProgramOutput,
} from "../../shared/program.ts";
import { listen, send } from "./transport.ts";

/** Calls a method of the open diagnostic. Throws AppError. */
export const call = <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> =>
  send(method, input) as Promise<Output<M>>;

/** Asks the program itself for something. Throws AppError. */
export const run = <M extends ProgramMethod>(
  method: M,
  input: ProgramInput<M>,
): Promise<ProgramOutput<M>> => send(method, input) as Promise<ProgramOutput<M>>;

const listeners = new Set<(event: ProgramEvent) => void>();
let listening = false;

/**
 * Hears every event of the program; all listeners share one connection.
 * @returns a function that stops listening
 */
export function onEvent(listener: (event: ProgramEvent) => void): () => void {
  listeners.add(listener);
  if (!listening) {
    listening = true;
    listen((event) => {
      for (const each of listeners) each(event);
    });
  }
  return () => listeners.delete(listener);
}
