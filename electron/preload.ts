import { contextBridge, ipcRenderer } from "electron";
import type { ProgramEvent } from "../shared/program.ts";
import { callChannel, eventChannel, flushed } from "./desktopChannel.ts";

// What the page gets to see of the other side: two functions. Everything else stays in here.
const listeners = new Set<(event: ProgramEvent) => void>();

contextBridge.exposeInMainWorld("soundings", {
  call: (method: string, input: unknown) => ipcRenderer.invoke(callChannel, method, input),
  onEvent: (listener: (event: ProgramEvent) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
});

ipcRenderer.on(eventChannel, (_event, told: ProgramEvent) => {
  for (const listener of listeners) listener(told);
  // Messages keep their order, so whatever the listeners sent arrives before this.
  if (told.type === "flush") void ipcRenderer.invoke(callChannel, flushed, {});
});
