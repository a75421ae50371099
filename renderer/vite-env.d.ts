/// <reference types="vite/client" />

import type { WireError } from "../shared/errors.ts";
import type { ProgramEvent } from "../shared/program.ts";

/** How an answer crosses a process border. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: WireError };

declare global {
  interface Window {
    /** What the desktop shell's preload exposes; not there in a browser. */
    soundings?: {
      call(method: string, input: unknown): Promise<Answer>;
      /** @returns a function that stops listening */
      onEvent(listener: (event: ProgramEvent) => void): () => void;
    };
  }
}
