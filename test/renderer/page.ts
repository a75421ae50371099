import { vi } from "vitest";
import type { WireError } from "../../shared/errors.ts";
import type { ProgramEvent } from "../../shared/program.ts";

type Answer = { ok: true; value: unknown } | { ok: false; error: WireError };
type Call = { method: string; input: unknown };

const listeners = new Set<(event: ProgramEvent) => void>();

/**
 * The other side of the desktop window, as much as code without elements needs of it. Import it before
 * anything of the renderer: modules there look for their window as soon as they are read.
 */
export const host = {
  calls: [] as Call[],
  answer: (_call: Call): Answer | Promise<Answer> => ({ ok: true, value: null }),
  tell: (event: ProgramEvent) => {
    for (const listener of listeners) listener(event);
  },
};

const window = Object.assign(new EventTarget(), {
  soundings: {
    call: async (method: string, input: unknown) => {
      host.calls.push({ method, input });
      return host.answer({ method, input });
    },
    onEvent: (listener: (event: ProgramEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  },
});
vi.stubGlobal("window", window);
vi.stubGlobal("location", { hash: "" });
vi.stubGlobal("history", { pushState: () => {} });
vi.stubGlobal("navigator", { platform: "Linux x86_64" });
