import { EventEmitter } from "node:events";
import { answers, note } from "./link.ts";
import { emitPreventable } from "./preventable.ts";

type Closable = { close: () => void };
/** The open windows, for quitting. */
export const windows = new Set<Closable>();

class App extends EventEmitter {
  isPackaged = false;
  commandLine = {
    appendSwitch: (name: string, value?: string) =>
      note("switches", value === undefined ? name : `${name}=${value}`),
  };
  #paths = new Map<string, string>();

  enableSandbox(): void {
    note("enableSandbox", true);
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getPath(name: string): string {
    return this.#paths.get(name) ?? process.env.STAND_IN_FOLDER ?? process.cwd();
  }
  requestSingleInstanceLock(): boolean {
    return process.env.STAND_IN_SECOND !== "1";
  }
  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }
  /** Closes every window; a window that stays open keeps the program. */
  quit(): void {
    if (emitPreventable(this, "before-quit")) return;
    for (const window of [...windows]) window.close();
    if (windows.size === 0) this.#leave();
  }
  exit(code: number): void {
    process.exit(code);
  }
  /** As Electron does when the last window has gone. */
  lastWindowClosed(): void {
    if (this.listenerCount("window-all-closed") > 0) this.emit("window-all-closed");
    else this.quit();
  }
  #leave(): void {
    if (emitPreventable(this, "will-quit")) return;
    this.emit("quit");
    process.exit(0);
  }
}

export const app = new App();

answers["app.open-file"] = (path: string) => emitPreventable(app, "open-file", {}, path);
answers["app.second-instance"] = ({ words, folder }: { words: string[]; folder: string }) =>
  app.emit("second-instance", {}, words, folder);
answers["app.quit"] = () => app.quit();
