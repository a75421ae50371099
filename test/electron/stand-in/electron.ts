/**
 * A small stand-in for the module "electron": what main.ts uses and nothing more, so that using
 * anything else fails. Its windows are real Chromium pages that the test holds at the other end.
 */
export { app } from "./app.ts";
export { BrowserWindow } from "./browserWindow.ts";
export { dialog, ipcMain, Menu, powerMonitor, protocol, screen, shell } from "./modules.ts";
export { session } from "./session.ts";
