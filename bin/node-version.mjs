// Old syntax only: this must run on any Node, to be able to say which one is needed.
import { existsSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The first Node that runs the sources as they are. */
const wanted = [22, 18];

function isGoodEnough(version) {
  const parts = version.split(".").map(Number);
  return parts[0] > wanted[0] || (parts[0] === wanted[0] && parts[1] >= wanted[1]);
}

/** The Node that `npm install` put beside the program, or null. */
function ownNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const path = join(
    dirname(fileURLToPath(import.meta.url)),
    "..",
    "node_modules",
    "node",
    "bin",
    name,
  );
  return existsSync(path) ? path : null;
}

/** Node 22 warns that running TypeScript is new; that is nothing for the person at the screen. */
function hushExperiments() {
  const shown = process.listeners("warning");
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") shown.forEach((show) => void show(warning));
  });
}

/**
 * Runs the work on a Node that is new enough: this one, else the one that came with `npm install`,
 * else says which version is needed and ends with exit code 2.
 */
export function onGoodNode(work) {
  if (isGoodEnough(process.versions.node)) {
    hushExperiments();
    // Compiled code is kept from run to run: a start takes about half as long.
    if (module.enableCompileCache) module.enableCompileCache();
    return work();
  }
  const own = process.env.SOUNDINGS_OWN_NODE ? null : ownNode();
  if (own === null) {
    console.error(
      `Soundings needs Node ${wanted.join(".")} or newer (24 is best); this is Node ${process.versions.node}. ` +
        "Run npm install, which brings one, or install it from nodejs.org.",
    );
    process.exitCode = 2;
    return Promise.resolve();
  }
  const env = Object.assign({}, process.env, { SOUNDINGS_OWN_NODE: "1" });
  // Loaded only here: what starts other programs takes a while to load, and on a good Node is not needed.
  return import("./lib/foreground.mjs")
    .then((foreground) => foreground.inForeground(own, process.argv.slice(1), { env: env }))
    .then((code) => {
      process.exitCode = code;
    });
}
