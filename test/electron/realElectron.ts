import { existsSync } from "node:fs";
import { join } from "node:path";
import { _electron, type ElectronApplication } from "playwright-core";
import { onTestFinished } from "vitest";
import { programFolder } from "../../electron/paths.ts";
import type { Desk } from "./desk.ts";

const installed = join(programFolder, "node_modules", "electron");

const names: Partial<Record<NodeJS.Platform, string>> = {
  win32: "electron.exe",
  darwin: join("Electron.app", "Contents", "MacOS", "Electron"),
};

/** Electron's own program where it is there, else null. */
function electronBinary(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(installed, "dist");
  const binary = join(folder, names[process.platform] ?? "electron");
  return existsSync(binary) ? binary : null;
}

/** Why nothing can be tried on Electron itself here; null where it can. */
export function whyNoElectron(): string | null {
  if (!electronBinary())
    return "Electron's binary is not here: it is fetched apart from the packages";
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return "Electron needs a display, and there is none here";
  return null;
}

export type RealDesk = Desk & { app: ElectronApplication };

/** Starts the built program on Electron itself for the running test. */
export async function openRealDesk(settings: string, words: string[] = []): Promise<RealDesk> {
  const app = await _electron.launch({
    executablePath: electronBinary() ?? "",
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), programFolder, ...words],
    env: { ...(process.env as Record<string, string>), SOUNDINGS_SETTINGS: settings },
  });
  const ended = new Promise<number | null>((resolve) =>
    app.process().once("exit", (code) => resolve(code)),
  );
  onTestFinished(() => {
    app.process().kill("SIGKILL");
  });
  const page = await app.firstWindow();
  await page.waitForLoadState("load");
  return {
    app,
    page,
    answerDialog: (answer) =>
      app.evaluate(({ dialog }, answer) => {
        const person = async () => answer as never;
        dialog.showOpenDialog = person;
        dialog.showSaveDialog = person;
        dialog.showMessageBox = person;
      }, answer),
    close: async () => {
      await app.evaluate(({ BrowserWindow }) => {
        // Answered first: the way here goes with the window.
        setImmediate(() => BrowserWindow.getAllWindows()[0]?.close());
      });
      return ended;
    },
  };
}
