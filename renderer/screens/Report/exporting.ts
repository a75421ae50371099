import { create } from "zustand";
import { AppError, toWire } from "../../../shared/errors.ts";
import { run } from "../../api/client.ts";
import { settle } from "../../state/flush.ts";
import { useProgram } from "../../state/program.ts";
import { say } from "../../state/say.ts";
import { runLong } from "../../state/work.ts";
import type { Chosen } from "./DocumentPicker.tsx";

type Export =
  | { phase: "none" }
  | { phase: "taken"; chosen: Chosen; path: string }
  | { phase: "written"; path: string };

/** What the last export has come to: a file is there already, or it is written. */
export const useExport = create<{ export: Export; pageNumbers: boolean }>(() => ({
  export: { phase: "none" },
  pageNumbers: true,
}));
const set = (next: Export) => useExport.setState({ export: next });

export const choosePageNumbers = (pageNumbers: boolean): void =>
  useExport.setState({ pageNumbers });

/**
 * Writes a document. What is still being typed is stored first, so that it is in it.
 * @param overwrite whether the person has said that a file of this name may go; the system's own dialogs ask
 */
export async function startExport(
  chosen: Chosen,
  path: string,
  overwrite = hasOwnDialogs(),
): Promise<void> {
  set({ phase: "none" });
  try {
    const why = await settle();
    if (why !== null)
      throw new AppError("conflict", `Not written, because some words are not saved: ${why}`);
    const { pageNumbers } = useExport.getState();
    const input = { ...chosen, path, pageNumbers, overwrite };
    const written = await runLong(`Writing ${fileName(path)}`, "export.start", input);
    set({ phase: "written", path: written.path });
    sayWritten(written.path);
  } catch (error) {
    const code = error instanceof AppError ? error.code : "internal";
    set(code === "file-exists" ? { phase: "taken", chosen, path } : { phase: "none" });
    if (code === "file-exists") say("There is a file of this name already");
    else say(code === "cancelled" ? "Export stopped; nothing was written" : toWire(error).message);
  }
}

/** On the report's own screen the strip stays and has the way to the file already. */
function sayWritten(path: string): void {
  const text = `Written: ${fileName(path)}`;
  if (location.hash === "#/report") say(text);
  else say(text, { label: "Show in folder", run: () => void reveal(path) });
}

export const forgetExport = (): void => set({ phase: "none" });

export async function reveal(path: string): Promise<void> {
  await run("program.reveal", { path }).catch((error) => say(toWire(error).message));
}

const hasOwnDialogs = () => useProgram.getState().state?.dialogs === "native";
const fileName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
