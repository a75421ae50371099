import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { extractAll, listPackage } from "@electron/asar";
import { afterAll, beforeAll, expect, test } from "vitest";
import { programFolder } from "../../electron/paths.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { openDesk } from "./desk.ts";
import { makeDummyElectron } from "./dummyElectron.ts";
import { decided, readFuses } from "./fuses.ts";
import { interviewByCalls } from "./interviewByCalls.ts";

const folder = makeFolder();
const packed = join(folder, "release", `linux${process.arch === "arm64" ? "-arm64" : ""}-unpacked`);
const resources = join(packed, "resources");

/** Packages for Linux whatever system this is: Electron's own files are all that differs. */
function pack(dist: string) {
  const builder = dirname(createRequire(import.meta.url).resolve("electron-builder/package.json"));
  const words = ["--dir", "--linux", `--${process.arch}`, "--publish", "never"];
  const overrides = [`-c.electronDist=${dist}`, `-c.directories.output=${join(folder, "release")}`];
  return spawnSync(process.execPath, [join(builder, "cli.js"), ...words, ...overrides], {
    cwd: programFolder,
    encoding: "utf8",
  });
}

beforeAll(async () => {
  const dist = join(folder, "dist");
  await makeDummyElectron(dist);
  const { status, stdout, stderr } = pack(dist);
  if (status !== 0) throw new Error(`electron-builder ended with ${status}:\n${stdout}${stderr}`);
}, 180_000);
afterAll(() => removeFolder(folder));

const files = () =>
  listPackage(join(resources, "app.asar"), { isPack: false }).map((path) =>
    path.replaceAll("\\", "/").slice(1),
  );

test("the archive holds everything that is needed and nothing else", () => {
  const all = files();
  for (const path of [
    "package.json",
    "LICENSE",
    "dist/electron/main.js",
    "dist/electron/preload.cjs",
    "dist/electron/export-worker.js",
    "dist/electron/job-worker.js",
    "dist/renderer/index.html",
    "resources/frameworks/nea.json",
    "resources/samples/thurrock-2010/notes.json",
    "resources/icons/icon.png",
    "node_modules/better-sqlite3/lib/index.js",
    "node_modules/better-sqlite3/LICENSE",
  ])
    expect(all).toContain(path);
  const tops = new Set(all.map((path) => path.split("/")[0]));
  expect([...tops].sort()).toEqual([
    "LICENSE",
    "dist",
    "node_modules",
    "package.json",
    "resources",
  ]);
  expect(all.filter((path) => /^node_modules\/[^/]+$/.test(path))).toEqual([
    "node_modules/better-sqlite3",
  ]);
});

test("no source, no test and no map is in the archive", () => {
  const all = files();
  expect(all.filter((path) => /\.(ts|tsx|map|cpp|hpp|c|gyp|gypi)$/.test(path))).toEqual([]);
  expect(all.filter((path) => /(^|\/)(tests?|src|deps|__tests__)(\/|$)/.test(path))).toEqual([]);
  for (const path of all.filter((path) => /^dist\/.*\.(js|cjs|css)$/.test(path)))
    expect(readFileSync(join(programFolder, path), "utf8"), path).not.toContain("sourceMappingURL");
});

test("only this system's native binary is there, beside the archive", () => {
  const binary = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
  expect(files().filter((path) => path.endsWith(".node"))).toEqual([binary]);
  expect(existsSync(join(resources, "app.asar.unpacked", binary))).toBe(true);
});

test("every fuse is as decided", () => {
  expect(readFuses(join(packed, "soundings"))).toEqual(decided);
});

test("the extracted program does an interview and writes its report", async (context) => {
  // Elsewhere the packaged native binary is not this system's.
  if (process.platform !== "linux") context.skip("packaged for Linux, this is another system");
  const program = join(folder, "extracted");
  extractAll(join(resources, "app.asar"), program);
  const desk = await openDesk({ program, main: "dist/electron/main.js" });
  await interviewByCalls(desk, folder);
  expect(await desk.close()).toBe(0);
});
