import { EventEmitter } from "node:events";
import { answers, ask, note } from "./link.ts";

type Handler = (event: object, ...input: unknown[]) => unknown;
export const handlers = new Map<string, Handler>();

export const ipcMain = {
  handle: (channel: string, handler: Handler) => {
    handlers.set(channel, handler);
    note("channels", channel);
  },
};

/** The test plays the person at the dialog. */
export const dialog = {
  showOpenDialog: (_window: object, options: object) => ask("dialog", { kind: "open", options }),
  showSaveDialog: (_window: object, options: object) => ask("dialog", { kind: "save", options }),
  showMessageBox: (_window: object, options: object) => ask("dialog", { kind: "message", options }),
  showErrorBox: (title: string, content: string) => note("errorBox", { title, content }),
};

export const Menu = {
  buildFromTemplate: (template: object[]) => ({ template }),
  setApplicationMenu: (menu: { template: object[] }) => note("menu", menu.template),
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: object[]) => note("schemes", ...schemes),
};

export const shell = { showItemInFolder: (path: string) => note("shown", path) };

/** A laptop and a projector. */
const displays = [
  { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } },
  { id: 2, workArea: { x: 1440, y: 0, width: 1280, height: 720 } },
];
export const screen = {
  getAllDisplays: () => displays,
  getDisplayMatching: () => displays[0],
};

export const powerMonitor = new EventEmitter();
answers.power = (event: string) => powerMonitor.emit(event);
