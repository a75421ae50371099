import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";
import { isUpToDate } from "./up-to-date.mjs";

const bundle = "dist/cli/cli.js";

/** What the command line is built from, and where it then stands. */
export const commandLine = {
  sources: ["electron", "shared", "vite.electron.config.ts", "package-lock.json"],
  made: [bundle],
};

/**
 * Runs the command line that process.argv holds: as it was built, which starts sooner, or from its sources where it
 * was not built or one of them was touched since.
 */
export const runCommandLine = () =>
  import(
    isUpToDate(commandLine)
      ? pathToFileURL(join(root, bundle)).href
      : new URL("../../electron/cli.ts", import.meta.url).href
  );
