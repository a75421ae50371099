import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const folder = join(root, "node_modules", "electron");
const cache = join(root, ".cache");
/** Remembers that it could not be fetched, so that the next start is quick. */
const mark = join(cache, "electron-out-of-reach");
const aDay = 24 * 60 * 60 * 1000;
/** A download that brings nothing for so long is given up (milliseconds). */
const patience = 20_000;

/** The Electron program, fetched where it can be; null where it cannot. */
export async function electronBinary() {
  const there = installed();
  if (there) return there;
  if (!existsSync(join(folder, "install.js")) || failedLately()) return null;
  try {
    console.log("Fetching Electron for the desktop window, once.");
    const fetched = await fetchBinary();
    if (fetched) rmSync(mark, { force: true });
    else writeFileSync(mark, "");
  } catch {
    // The folder of the program cannot be written here: then there is nowhere to put it.
  }
  return installed();
}

function installed() {
  try {
    const path = join(folder, "dist", readFileSync(join(folder, "path.txt"), "utf8"));
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function failedLately() {
  const found = statSync(mark, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs < aDay;
}

/** Runs Electron's own installer for as long as something arrives. */
function fetchBinary() {
  const arriving = join(cache, "electron-download");
  mkdirSync(arriving, { recursive: true });
  return new Promise((resolve) => {
    const env = { ...process.env, TMPDIR: arriving, TEMP: arriving, TMP: arriving };
    const child = spawn(process.execPath, [join(folder, "install.js")], { stdio: "ignore", env });
    let size = 0;
    let grewAt = Date.now();
    const watch = setInterval(() => {
      const now = sizeOf(arriving) + sizeOf(join(folder, "dist"));
      if (now !== size) [size, grewAt] = [now, Date.now()];
      else if (Date.now() - grewAt > patience) child.kill();
    }, 500);
    const end = (done) => {
      clearInterval(watch);
      rmSync(arriving, { recursive: true, force: true });
      resolve(done);
    };
    child.once("error", () => end(false));
    child.once("exit", (code) => end(code === 0));
  });
}

function sizeOf(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
}
