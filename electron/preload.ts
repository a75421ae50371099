import { contextBridge, ipcRenderer } from "electron";
import type { ProgramEvent } from "../shared/program.ts";
import { callChannel, eventChannel } from "./desktopChannel.ts";

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
});
