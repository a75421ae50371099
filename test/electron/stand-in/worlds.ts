import { bridge } from "./bridge.ts";

/** The name of the world in which a preload runs. */
export const preloadWorld = "preload";
/** Through this the preload's world, and it alone, reaches the main process. */
export const bindingName = "standInInvoke";

type Listener = (event: object, ...input: unknown[]) => void;
type Inner = Record<string, (...words: never[]) => unknown>;

/** Runs in the page's own world: sets up what the preload exposes. */
function pageSide(make: typeof bridge): void {
  const { decode, tell, on } = make("page", "preload");
  on("expose", ({ name, api }: { name: string; api: unknown }) => {
    if (name in window) return;
    const value = Object.freeze(decode(api) as object);
    Object.defineProperty(window, name, { value, enumerable: true });
  });
  tell("ready", null);
}

/** Runs in the preload's world: what a sandboxed preload gets from require. */
function preloadSide(make: typeof bridge, binding: string): { require: (name: string) => unknown } {
  const { encode, tell, on } = make("preload", "page");
  const inner = globalThis as unknown as Inner;
  const listeners = new Map<string, Set<Listener>>();
  const waiting = new Map<number, { resolve: (v: unknown) => void; reject: (e: Error) => void }>();
  let asked = 0;
  inner.standInReply = (id: number, value: unknown, error?: string) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(value);
    else reject?.(new Error(error));
  };
  inner.standInEvent = (channel: string, input: unknown[]) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...input);
  };
  const ipcRenderer = {
    invoke: (channel: string, ...input: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        inner[binding]?.(JSON.stringify({ id, channel, input }) as never);
      }),
    on: (channel: string, listener: Listener) => {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
    },
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) => {
      const expose = () => tell("expose", { name, api: encode(api) });
      on("ready", expose);
      expose();
    },
  };
  return {
    require: (name) => {
      if (name === "electron") return { contextBridge, ipcRenderer };
      throw new Error(`module not found: ${name}`);
    },
  };
}

/** As in Electron without nodeIntegrationInSubFrames: only in the top frame. */
const inTopFrame = (body: string) => `(() => { if (window.top !== window) return; ${body} })();`;

export const pageScript = inTopFrame(`(${pageSide})(${bridge});`);

/** @param preload text of the built preload */
export const preloadScript = (preload: string): string =>
  inTopFrame(`const { require } = (${preloadSide})(${bridge}, ${JSON.stringify(bindingName)});
    const module = { exports: {} };
    (function (require, module, exports) { ${preload}\n })(require, module, module.exports);`);
