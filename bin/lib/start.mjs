import { existsSync } from "node:fs";
import { join } from "node:path";
import { bringUpToDate, parts } from "./build.mjs";
import { runCommandLine } from "./command-line.mjs";
import { electronBinary } from "./electron-binary.mjs";
import { inForeground } from "./foreground.mjs";
import { root } from "./root.mjs";

const [screens, shell] = parts;

/**
 * `npm start`: the desktop window where Electron is there or can be fetched, else the same program in the
 * installed browser. Stays in the foreground.
 */
export async function start(words) {
  if (!bringUpToDate(screens)) {
    process.exitCode = 1;
    return;
  }
  // The command line takes part in it as well, wherever the program is shown; unbuilt, it runs from its sources.
  const isBuilt = existsSync(join(root, shell.config)) && bringUpToDate(shell);
  const why = await openDesktop(words, isBuilt);
  if (why === null) return;
  console.log(why);
  process.argv.splice(2, Infinity, "serve", ...words);
  await runCommandLine();
}

/** Opens the desktop window. @returns null when it was open and is closed again, else why there is none */
async function openDesktop(words, isBuilt) {
  if (!hasDisplay()) return "There is no display here, so there is no desktop window.";
  if (process.platform === "linux" && process.getuid?.() === 0)
    return "The desktop window does not open for root; this is the same program in the browser.";
  const binary = await electronBinary();
  if (!binary)
    return "Electron is not here and cannot be fetched; this is the same program in the browser.";
  if (!isBuilt)
    return "The desktop window cannot be built; this is the same program in the browser.";
  const code = await inForeground(binary, [root, ...words], {});
  if (code === 0) return null;
  return "The desktop window did not open; this is the same program in the browser.";
}

const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
