import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the program, whether it runs from its sources or from dist. */
const here = dirname(fileURLToPath(import.meta.url));
export const programFolder =
  basename(dirname(here)) === "dist" ? join(here, "..", "..") : join(here, "..");
export const resourcesFolder = join(programFolder, "resources");
/** Built screens; `SOUNDINGS_RENDERER` names another folder. */
export const rendererFolder =
  process.env.SOUNDINGS_RENDERER ?? join(programFolder, "dist", "renderer");
export const programVersion = (
  JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8")) as { version: string }
).version;
