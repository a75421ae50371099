import type { IpcMainInvokeEvent } from "electron";
import { contract, isMethod } from "../shared/contract.ts";
import { AppError, toWire, type WireError } from "../shared/errors.ts";
import { flushed } from "./desktopChannel.ts";
import { demandPlain } from "./desktopSize.ts";
import type { Program } from "./program.ts";

type Answer = { ok: true; value: unknown } | { ok: false; error: WireError };

export type Calls = {
  /** Answers one call of the page. Never rejects. */
  answer: (event: IpcMainInvokeEvent, method: unknown, input: unknown) => Promise<Answer>;
  /** Commands, so far: those that are under way, have ended, and have failed. */
  tally: { open: number; ended: number; failed: number };
  /** Called when a command has ended and when the page has sent all it had. */
  onQuiet: (listener: (what: "ended" | "flushed") => void) => () => void;
};

/** Takes the page's calls to the program, after looking at who calls and with what. */
export function createCalls(
  program: Program,
  isAllowed: (event: IpcMainInvokeEvent) => boolean,
): Calls {
  const tally = { open: 0, ended: 0, failed: 0 };
  const listeners = new Set<(what: "ended" | "flushed") => void>();
  const tell = (what: "ended" | "flushed") => {
    for (const listener of listeners) listener(what);
  };

  const run = async (method: string, input: unknown) => {
    if (!isCommand(method)) return program.call(method, input);
    tally.open += 1;
    try {
      return await program.call(method, input);
    } catch (error) {
      tally.failed += 1;
      throw error;
    } finally {
      tally.open -= 1;
      tally.ended += 1;
      tell("ended");
    }
  };

  return {
    answer: async (event, method, input) => {
      try {
        if (!isAllowed(event))
          throw new AppError("invalid-input", "Only the program's own page may ask.");
        if (typeof method !== "string" || method.length > 100)
          throw new AppError("invalid-input", "There is no such method.");
        demandPlain(input);
        if (method === flushed) {
          tell("flushed");
          return { ok: true, value: null };
        }
        return { ok: true, value: (await run(method, input)) ?? null };
      } catch (error) {
        // The stack says where, never what: note text is not in it.
        if (!(error instanceof AppError))
          console.error(error instanceof Error ? error.stack : "unknown failure");
        return { ok: false, error: toWire(error) };
      }
    },
    tally,
    onQuiet: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const isCommand = (method: string) => isMethod(method) && contract[method].kind === "command";
