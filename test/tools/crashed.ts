import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const holder = fileURLToPath(new URL("./holder.ts", import.meta.url));

/** Another process that has a file open and has written one note into it. Rejects where it could not. */
export async function openElsewhere(file: string) {
  const child = spawn(process.execPath, [holder, file], { stdio: ["pipe", "pipe", "ignore"] });
  const said = once(child.stdout, "data").then(() => true);
  const ended = once(child, "exit").then(() => false);
  if (!(await Promise.race([said, ended]))) throw new Error("the other process ended at once");
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  };
  return { crash: () => end("SIGKILL"), close: () => end("SIGTERM") };
}

/** Leaves a file as a crash does: its last changes still stand in the log beside it. */
export async function leaveLogBeside(file: string): Promise<void> {
  await (await openElsewhere(file)).crash();
  if (!existsSync(`${file}-wal`)) throw new Error("the crash left no log");
}
