import { create } from "zustand";
import { AppError, toWire } from "../../../shared/errors.ts";
import { onEvent, run } from "../../api/client.ts";
import { flushAll } from "../../state/flush.ts";
import { whenIdle } from "../../state/saving.ts";
import { say } from "../../state/say.ts";

type Export =
  | { phase: "none" }
  | { phase: "writing"; name: string; done: number; stopping: boolean }
  | { phase: "written"; path: string };

/** How far the export is. It goes on while other screens are looked at. */
export const useExport = create<{ export: Export; pageNumbers: boolean }>(() => ({
  export: { phase: "none" },
  pageNumbers: true,
}));
const set = (next: Export) => useExport.setState({ export: next });

export const choosePageNumbers = (pageNumbers: boolean): void =>
  useExport.setState({ pageNumbers });

/** Writes the report. What is still being typed is stored first, so that it is in it. */
export async function startExport(path: string): Promise<void> {
  set({ phase: "writing", name: fileName(path), done: 0, stopping: false });
  const stop = onEvent((event) => {
    const now = useExport.getState().export;
    if (event.type === "progress" && now.phase === "writing") set({ ...now, done: event.done });
  });
  try {
    flushAll();
    await whenIdle();
    const { pageNumbers } = useExport.getState();
    const written = await run("export.start", {
      document: "diagnostic-report",
      path,
      pageNumbers,
    });
    set({ phase: "written", path: written.path });
    say(`Report written: ${fileName(written.path)}`, {
      label: "Show in folder",
      run: () => void reveal(written.path),
    });
  } catch (error) {
    set({ phase: "none" });
    const cancelled = error instanceof AppError && error.code === "cancelled";
    say(cancelled ? "Export stopped; nothing was written" : toWire(error).message);
  } finally {
    stop();
  }
}

export async function cancelExport(): Promise<void> {
  const now = useExport.getState().export;
  if (now.phase === "writing") set({ ...now, stopping: true });
  await run("export.cancel", {}).catch((error) => say(toWire(error).message));
}

export const forgetExport = (): void => set({ phase: "none" });

export async function reveal(path: string): Promise<void> {
  await run("program.reveal", { path }).catch((error) => say(toWire(error).message));
}

const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
