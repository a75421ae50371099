import { EventEmitter } from "node:events";
import { app, windows } from "./app.ts";
import { answers, ask, note } from "./link.ts";
import { handlers } from "./modules.ts";
import { emitPreventable } from "./preventable.ts";
import type { Session } from "./session.ts";

type Frame = { url: string; parent: object | null };
type Preferences = { preload: string; session: Session };

/** What a page is for the main process. */
class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  #id: number;

  constructor(id: number) {
    super();
    this.#id = id;
    app.emit("web-contents-created", {}, this);
  }
  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler;
  }
  send(channel: string, ...input: unknown[]): void {
    void ask("window.send", { id: this.#id, channel, input });
  }
  reload(): void {
    void ask("window.reload", this.#id);
  }
}

const open = new Map<number, BrowserWindow>();
let made = 0;

export class BrowserWindow extends EventEmitter {
  webContents: WebContents;
  session: Session;
  #id = ++made;
  #destroyed = false;

  constructor({ webPreferences, ...options }: { webPreferences: Preferences }) {
    super();
    const { session, ...preferences } = webPreferences;
    this.session = session;
    this.webContents = new WebContents(this.#id);
    open.set(this.#id, this);
    windows.add(this);
    note("windows", { ...options, webPreferences: preferences });
    void ask("window.create", { id: this.#id, preload: preferences.preload });
  }
  async loadURL(url: string): Promise<void> {
    await ask("window.load", { id: this.#id, url });
    this.emit("ready-to-show");
    this.webContents.emit("did-finish-load");
  }
  show(): void {
    note("shownWindows", this.#id);
  }
  focus(): void {
    note("focused", this.#id);
  }
  getBounds(): object {
    return { x: 0, y: 0, width: 1440, height: 900 };
  }
  setBounds(bounds: object): void {
    note("bounds", { id: this.#id, bounds });
  }
  setFullScreen(full: boolean): void {
    note("fullScreen", { id: this.#id, full });
  }
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  close(): void {
    if (this.#destroyed || emitPreventable(this, "close")) return;
    this.#destroyed = true;
    windows.delete(this);
    open.delete(this.#id);
    void ask("window.close", this.#id).then(() => {
      this.emit("closed");
      if (windows.size === 0) app.lastWindowClosed();
    });
  }
}

const found = (id: number) => {
  const window = open.get(id);
  if (!window) throw new Error("that window is closed");
  return window;
};

type Call = { id: number; frame: Frame | null; channel: string; input: unknown[] };
answers.ipc = ({ id, frame, channel, input }: Call) => {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return handler({ sender: found(id).webContents, senderFrame: frame }, ...input);
};
/** A call that comes from a page that is in none of our windows. */
answers.ipcFromStranger = ({ frame, channel, input }: Omit<Call, "id">) =>
  handlers.get(channel)?.({ sender: {}, senderFrame: frame }, ...input);
answers.request = ({ id, ...details }: { id: number; url: string; method: string }) =>
  found(id).session.answer({ resourceType: "other", ...details });
answers.mayNavigate = ({ id, ...fields }: { id: number; url: string; isMainFrame: boolean }) =>
  !emitPreventable(found(id).webContents, "will-frame-navigate", fields);
answers.mayOpen = ({ id, url }: { id: number; url: string }) => {
  const { action } = found(id).webContents.openHandler?.({ url }) ?? { action: "allow" };
  note("opened", action);
  return action === "allow";
};
answers.mayEmbed = (id: number) => !emitPreventable(found(id).webContents, "will-attach-webview");
answers.close = (id: number) => found(id).close();
answers.crash = (id: number) =>
  found(id).webContents.emit("render-process-gone", {}, { reason: "crashed" });
