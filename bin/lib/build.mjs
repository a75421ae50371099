import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { commandLine } from "./command-line.mjs";
import { root } from "./root.mjs";
import { isUpToDate } from "./up-to-date.mjs";

/** What is built from what. Tests and build use the same list. */
export const parts = [
  {
    name: "the screens",
    config: "vite.config.ts",
    sources: ["renderer", "shared", "vite.config.ts", "package-lock.json"],
    made: ["dist/renderer/index.html"],
  },
  {
    name: "the desktop shell and the command line",
    config: "vite.electron.config.ts",
    sources: commandLine.sources,
    made: ["dist/electron/main.js", ...commandLine.made],
  },
];

export const vite = join(root, "node_modules", "vite", "bin", "vite.js");

/** Builds one part where it is missing or a source was touched since. @returns whether it is there now */
export function bringUpToDate({ name, config, sources, made }) {
  if (isUpToDate({ sources, made })) return true;
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
