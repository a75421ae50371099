import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";

const script = new URL("../../bin/lib/up-to-date.mjs", import.meta.url).href;

function isUpToDate(given: { sources: string[]; made: string[] }): boolean {
  const code = `import { isUpToDate } from ${JSON.stringify(script)}; console.log(isUpToDate(${JSON.stringify(given)}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
  });
  if (!/^(true|false)\n$/.test(stdout)) throw new Error(stderr);
  return stdout === "true\n";
}

/** A folder of two sources and what was built from them a minute later. */
function built() {
  const folder = folderForTest();
  const [sources, made] = [join(folder, "sources"), join(folder, "made.js")];
  mkdirSync(join(sources, "deep"), { recursive: true });
  writeFileSync(join(sources, "a.ts"), "a");
  writeFileSync(join(sources, "deep", "b.ts"), "b");
  writeFileSync(made, "ab");
  const later = new Date(Date.now() + 60_000);
  utimesSync(made, later, later);
  const ask = () => isUpToDate({ sources: [sources, join(folder, "lock.json")], made: [made] });
  return { folder, sources, made, ask };
}

test("what was built after its sources is up to date, until it goes away", () => {
  const { made, ask } = built();
  expect(ask()).toBe(true);
  rmSync(made);
  expect(ask()).toBe(false);
});

test("each of several products must be there and newer", () => {
  const { folder, sources, made } = built();
  const other = join(folder, "other.js");
  expect(isUpToDate({ sources: [sources], made: [made, other] })).toBe(false);
});

test("a source that was written, added or removed makes it old", () => {
  const ahead = new Date(Date.now() + 120_000);
  const changes: ((sources: string) => void)[] = [
    (sources) => utimesSync(join(sources, "deep", "b.ts"), ahead, ahead),
    (sources) => utimesSync(join(sources, "deep"), ahead, ahead),
    (sources) => utimesSync(sources, ahead, ahead),
  ];
  for (const change of changes) {
    const { sources, ask } = built();
    expect(ask()).toBe(true);
    change(sources);
    expect(ask()).toBe(false);
  }
});

test("a source put in place of another one makes it old, though it was written before", () => {
  const { folder, sources, made, ask } = built();
  const soon = Date.now() + 50;
  utimesSync(made, new Date(soon), new Date(soon));
  expect(ask()).toBe(true);
  const copy = join(folder, "copy.ts");
  do writeFileSync(copy, "another");
  while (statSync(copy).ctimeMs <= soon);
  const long = new Date(soon - 3_600_000);
  utimesSync(copy, long, long);
  renameSync(copy, join(sources, "a.ts"));
  utimesSync(sources, long, long);
  expect(statSync(join(sources, "a.ts")).mtimeMs).toBeLessThan(soon);
  expect(ask()).toBe(false);
});
