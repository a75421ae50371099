import { join } from "node:path";
import { BrowserWindow, type Session } from "electron";
import { programFolder } from "./paths.ts";

/** A window of the program, not shown before there is something to see. */
export function createWindow(session: Session, title = "Soundings"): BrowserWindow {
  const window = new BrowserWindow({
    title,
    width: 1_440,
    height: 900,
    minWidth: 720,
    minHeight: 480,
    show: false,
    icon: join(programFolder, "resources", "icons", "icon.png"),
    webPreferences: {
      session,
      preload: join(programFolder, "dist", "electron", "preload.cjs"),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  });
  window.once("ready-to-show", () => window.show());
  return window;
}
