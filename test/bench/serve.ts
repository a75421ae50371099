import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const programFolder = join(import.meta.dirname, "..", "..");

export type Served = { address: string; stop: () => Promise<void> };

/** Starts `soundings serve` as a person would and waits for the address that it prints. */
export async function serve(file: string, settings: string): Promise<Served> {
  const child: ChildProcess = spawn(
    process.execPath,
    [join("bin", "soundings.mjs"), "serve", file, "--no-open"],
    {
      cwd: programFolder,
      env: { ...process.env, SOUNDINGS_SETTINGS: settings },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (!child.stdout) throw new Error("soundings serve has no output");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(line)?.[0];
    if (!address) continue;
    const stop = async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    };
    return { address, stop };
  }
  throw new Error("soundings serve ended without an address");
}
