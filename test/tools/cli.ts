import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../bin/soundings.mjs", import.meta.url));

/** Starts the command line in a process of its own, with settings that are not the user's. */
export const startCli = (words: readonly string[]) =>
  spawn(process.execPath, [entry, ...words], {
    env: { ...process.env, SOUNDINGS_SETTINGS: join(tmpdir(), "soundings-test-settings") },
  });

/** Runs the command line to its end. */
export async function runCli(words: readonly string[], input = "") {
  const child = startCli(words);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    child.exitCode === null ? once(child, "exit") : null,
  ]);
  return { code: child.exitCode, out, err };
}
