import type { IpcMainInvokeEvent } from "electron";
import { AppError } from "../shared/errors.ts";
import { flushed } from "../shared/program.ts";
import { type Answer, answerOf } from "./answer.ts";
import { demandPlain } from "./desktopSize.ts";
import type { Program } from "./program.ts";

/** The page called, or said that it has written all it could: `failure` is why something is not stored. */
type Word = "call" | { failure: string | null };

export type Calls = {
  /** Answers one call of the page. Never rejects. */
  answer: (event: IpcMainInvokeEvent, method: unknown, input: unknown) => Promise<Answer>;
  /** Calls that are under way. */
  open: () => number;
  /** Hears of every call, when it comes and when it has been answered. */
  onWord: (listener: (word: Word) => void) => () => void;
};

/** Takes the page's calls to the program, after looking at who calls and with what. */
export function createCalls(
  program: Program,
  isAllowed: (event: IpcMainInvokeEvent, method: unknown) => boolean,
): Calls {
  let open = 0;
  const listeners = new Set<(word: Word) => void>();
  const tell = (word: Word) => {
    for (const listener of listeners) listener(word);
  };

  const run = async (method: string, input: unknown) => {
    open += 1;
    tell("call");
    try {
      return (await program.call(method, input)) ?? null;
    } finally {
      open -= 1;
      tell("call");
    }
  };

  return {
    answer: (event, method, input) =>
      answerOf(async () => {
        if (!isAllowed(event, method))
          throw new AppError("invalid-input", "Only the program's own page may ask.");
        if (typeof method !== "string" || method.length > 100)
          throw new AppError("invalid-input", "There is no such method.");
        demandPlain(input);
        if (method !== flushed) return run(method, input);
        const { failure } = input as { failure?: unknown };
        tell({ failure: typeof failure === "string" ? failure : null });
        return null;
      }),
    open: () => open,
    onWord: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
