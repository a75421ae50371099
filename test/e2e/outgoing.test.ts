import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";

const watcher = fileURLToPath(new URL("../tools/tellOutgoing.mjs", import.meta.url));

/** What the watcher saw of a piece of code. */
function seen(code: string): string {
  const log = join(folderForTest(), "outgoing.log");
  spawnSync(process.execPath, ["--import", watcher, "--input-type=module", "-e", code], {
    env: { ...process.env, SOUNDINGS_OUTGOING: log },
  });
  return existsSync(log) ? readFileSync(log, "utf8") : "";
}

/** The watcher that the other tests rely on is not blind. */
test.each([
  ["fetch", "await fetch('http://127.0.0.1:59999/').catch(() => {})"],
  ["http", "import { get } from 'node:http'; get('http://127.0.0.1:9/').on('error', () => {})"],
  [
    "https",
    "import https from 'node:https'; https.get('https://127.0.0.1:9/').on('error', () => {})",
  ],
  ["net", "import { connect } from 'node:net'; connect(9, '127.0.0.1').on('error', () => {})"],
  ["a name", "import { lookup } from 'node:dns'; lookup('name.invalid', () => {})"],
  [
    "a name, promised",
    "import { resolve4 } from 'node:dns/promises'; await resolve4('name.invalid').catch(() => {})",
  ],
  ["datagrams", "import { createSocket } from 'node:dgram'; createSocket('udp4').close()"],
  [
    "a worker",
    "import { Worker } from 'node:worker_threads'; new Worker(`import('node:net').then(({ connect }) => connect(9, '127.0.0.1').on('error', () => {}))`, { eval: true })",
  ],
])("talking to the outside by %s is seen", (_, code) => {
  expect(seen(code)).not.toBe("");
});

test("listening on this computer's own address is not", () => {
  const code =
    "import { createServer } from 'node:http'; const s = createServer().listen(0, '127.0.0.1', () => s.close())";
  expect(seen(code)).toBe("");
});
