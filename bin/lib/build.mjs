import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** What is built from what. Tests and build use the same list. */
export const parts = [
  {
    name: "the screens",
    config: "vite.config.ts",
    sources: ["renderer", "shared", "vite.config.ts", "package-lock.json"],
    made: "dist/renderer/index.html",
  },
  {
    name: "the desktop shell",
    config: "vite.electron.config.ts",
    sources: ["electron", "shared", "vite.electron.config.ts", "package-lock.json"],
    made: "dist/electron/main.js",
  },
];

export const vite = join(root, "node_modules", "vite", "bin", "vite.js");

/** Builds one part where it is missing or older than its sources. @returns whether it is there now */
export function bringUpToDate({ name, config, sources, made }) {
  const product = join(root, made);
  const newest = Math.max(...sources.map((source) => newestIn(join(root, source))));
  if (existsSync(product) && statSync(product).mtimeMs >= newest) return true;
  console.log(`Building ${name}, which takes a few seconds.`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, "build", "--logLevel", "warn", "--config", config],
    { cwd: root, encoding: "utf8" },
  );
  if (status === 0) return true;
  console.error(`${stdout}${stderr}`.trim());
  console.error(`Building ${name} failed; what was said about it stands above.`);
  return false;
}

/** When anything in a folder was changed last (milliseconds since 1970); 0 where it is not there. */
function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
