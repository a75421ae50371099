import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { makeFolder, removeFolder } from "./folder.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * `soundings serve` as a person starts it, in a process of its own, with a home folder of its own.
 * `outgoing` lists every attempt of that process to talk to the outside.
 */
export async function startServing(file?: string) {
  const home = makeFolder();
  const outgoing = join(home, "outgoing.log");
  const words = [
    "--import",
    here("./tellOutgoing.mjs"),
    here("../../bin/soundings.mjs"),
    "serve",
    "--no-open",
    ...(file ? [file] : []),
  ];
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      HOME: home,
      USERPROFILE: home,
      SOUNDINGS_SETTINGS: join(home, ".settings"),
      SOUNDINGS_OUTGOING: outgoing,
    },
  });
  const complaints: string[] = [];
  child.stderr.on("data", (data) => complaints.push(String(data)));
  const ended = once(child, "exit");
  const line = once(createInterface(child.stdout), "line").then(([text]) => String(text));
  const address = /http:\S+/.exec(
    await Promise.race([line, ended.then(() => complaints.join(""))]),
  )?.[0];
  if (!address) throw new Error(`serve did not start: ${complaints.join("")}`);
  return {
    address,
    home,
    /** What it wrote to standard error. */
    complaints,
    outgoing: () =>
      existsSync(outgoing) ? readFileSync(outgoing, "utf8").split("\n").filter(Boolean) : [],
    close: async () => {
      child.kill("SIGTERM");
      await ended;
      removeFolder(home);
    },
  };
}
