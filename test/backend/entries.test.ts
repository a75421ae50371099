import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";

const bin = fileURLToPath(new URL("../../bin/", import.meta.url));
const entries = readdirSync(bin).filter(
  (name) => name.endsWith(".mjs") && name !== "node-version.mjs",
);

/** Makes the process say that it is an older Node. */
const pretend = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } })",
)}`;

describe.each(entries)("%s", (name) => {
  test("says on an older Node which version is needed, and ends with 2", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", pretend, `${bin}${name}`],
      { encoding: "utf8", env: { ...process.env, SOUNDINGS_OWN_NODE: "1" } },
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Soundings needs Node 22\.18 or newer[^\n]+20\.11\.0[^\n]+\n$/);
  });
});

test("on an older Node the one that came with npm install does the work", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", pretend, `${bin}soundings.mjs`, "help"],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("soundings sample FILE");
});

test.skipIf(process.platform !== "linux")(
  "npm start without a display prints the address, keeps serving, and ends cleanly",
  async () => {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
    const child = spawn(process.execPath, [`${bin}start.mjs`], {
      env: { ...env, SOUNDINGS_SETTINGS: folderForTest() },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let complaints = "";
    child.stderr.on("data", (data) => {
      complaints += String(data);
    });
    let address = "";
    for await (const line of createInterface(child.stdout)) {
      address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(line)?.[0] ?? "";
      if (address) break;
    }
    const { status } = await fetch(address, { redirect: "manual" });
    expect(status).toBe(303);
    const ended = once(child, "exit");
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
    expect(complaints).toBe("");
  },
  60_000,
);
