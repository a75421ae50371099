import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  app,
  type BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  session,
  shell,
} from "electron";
import { AppError } from "../shared/errors.ts";
import type { ProgramEvent } from "../shared/program.ts";
import { realMachine } from "./backend/createBackend.ts";
import { createCalls } from "./desktopCalls.ts";
import { callChannel, eventChannel } from "./desktopChannel.ts";
import { closeAfterFlush, mayLeave } from "./desktopClosing.ts";
import { diagnosticIn } from "./desktopFiles.ts";
import { createFlush } from "./desktopFlush.ts";
import { desktopPlatform } from "./desktopPlatform.ts";
import { createPresenter } from "./desktopPresenter.ts";
import { answerRequest, pageAddress, registerScheme } from "./desktopScheme.ts";
import { createWindow } from "./desktopWindow.ts";
import { menuTemplate } from "./menu.ts";
import { programFolder, programVersion, resourcesFolder } from "./paths.ts";
import { createProgram } from "./program.ts";
import { isOurPage, lockContents, lockSession, stayOffline } from "./security.ts";
import { deviceName, settingsFolder } from "./settings.ts";

const settings = settingsFolder();
const chromium = join(settings, "window");
let window: BrowserWindow | null = null;
let openFile = (path: string) => {
  wanted = path;
};
/** A file to begin with: from the command line, or from the system before there is a window. */
let wanted = diagnosticIn(process.argv, process.cwd());

mkdirSync(chromium, { recursive: true });
app.setPath("userData", chromium);
app.enableSandbox();
stayOffline(app);
registerScheme(protocol);
app.on("web-contents-created", (_event, contents) => lockContents(contents));
app.on("open-file", (event, path) => {
  event.preventDefault();
  openFile(path);
});
app.on("second-instance", (_event, words, folder) => {
  if (window?.isMinimized()) window.restore();
  window?.focus();
  const path = diagnosticIn(words, folder);
  if (path) openFile(path);
});
app.on("window-all-closed", () => app.quit());

if (app.requestSingleInstanceLock())
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.stack : "unknown failure");
      dialog.showErrorBox("Soundings cannot start", "Something is wrong with this copy of it.");
      app.exit(1);
    });
else app.quit();

async function start(): Promise<void> {
  // In memory: nothing of a diagnostic is left in Chromium's own folders.
  const own = session.fromPartition("soundings");
  lockSession(own);
  lockSession(session.defaultSession);
  own.protocol.handle("app", (request) =>
    answerRequest(request, join(programFolder, "dist", "renderer")),
  );
  const { newId } = realMachine("");
  const shown = createWindow(own);
  window = shown;
  const presenter = createPresenter(own, () => shown);
  const program = createProgram({
    platform: desktopPlatform({
      dialog,
      shell,
      window: () => shown,
      documents: app.getPath("documents"),
      openPresenter: presenter.open,
    }),
    machine: realMachine(deviceName(settings, newId)),
    settings,
    resources: resourcesFolder,
    version: programVersion,
  });
  const calls = createCalls(
    program,
    (event, method) => isOurPage(event, shown.webContents) || presenter.mayAsk(event, method),
  );
  ipcMain.handle(callChannel, calls.answer);
  const tellPage = (event: ProgramEvent) => {
    if (!shown.isDestroyed()) shown.webContents.send(eventChannel, event);
  };
  program.onEvent(tellPage);
  program.onEvent(presenter.tell);
  shown.on("closed", presenter.close);
  // To this page alone: no other has words to write.
  const write = createFlush(calls, () => tellPage({ type: "flush" }));
  for (const event of ["suspend", "lock-screen"] as const)
    powerMonitor.on(event as "suspend", () => void write());
  const leaving = { window: shown, dialog, write };
  closeAfterFlush(leaving);
  app.on("will-quit", () => program.close());
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));

  /** @returns why it did not open */
  const open = (path: string) =>
    program.call("program.open", { path }).then(
      () => null,
      (error: unknown) =>
        error instanceof AppError ? error.message : "That file cannot be opened.",
    );
  const say = (text: string | null) => text && program.tell({ type: "notice", text });
  openFile = (path) =>
    void mayLeave(leaving, "open").then(async (may) => say(may ? await open(path) : null));
  const trouble = wanted && (await open(wanted));
  await shown.loadURL(pageAddress);
  say(trouble);
}
