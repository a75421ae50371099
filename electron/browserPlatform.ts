import { spawn } from "node:child_process";
import { dirname } from "node:path";
import type { Platform } from "./platform.ts";

const openers: Partial<Record<NodeJS.Platform, string>> = {
  win32: "explorer",
  darwin: "open",
  linux: "xdg-open",
};

/** Hands a local file, folder or loopback address to the system. Resolves to false where nothing took it. */
export function openOutside(target: string): Promise<boolean> {
  const opener = openers[process.platform];
  const display =
    process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!opener || !display) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(opener, [target], { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}

/** The page asks for file names itself, with `program.browse`. */
export const browserPlatform: Platform = {
  dialogs: "page",
  pickFile: async () => null,
  saveFile: async () => null,
  openPresenter: async () => false,
  reveal: async (path) => {
    await openOutside(dirname(path));
  },
};
