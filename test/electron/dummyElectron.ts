import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createPackage } from "@electron/asar";
import { makeFolder, removeFolder } from "../tools/folder.ts";

/** Electron's mark in front of its fuses: after it stand a version, a length and one digit per fuse. */
export const fuseMark = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
/** Electron 45 has nine fuses. In a fresh binary those that default to off are 0. */
const fresh = "101100111";

/** Makes a folder that electron-builder takes for Electron: the files it looks at, with nothing in them to run. */
export async function makeDummyElectron(folder: string): Promise<void> {
  mkdirSync(join(folder, "resources"), { recursive: true });
  mkdirSync(join(folder, "locales"));
  for (const locale of ["en-GB", "en-US", "fr"])
    writeFileSync(join(folder, "locales", `${locale}.pak`), locale);
  writeFileSync(join(folder, "LICENSE"), "Electron's licence");
  writeFileSync(join(folder, "version"), "0.0.0");
  const binary = join(folder, "electron");
  writeFileSync(
    binary,
    `not a program ${fuseMark}\u0001${String.fromCharCode(fresh.length)}${fresh}`,
  );
  chmodSync(binary, 0o755);
  const other = makeFolder();
  writeFileSync(join(other, "main.js"), "");
  await createPackage(other, join(folder, "resources", "default_app.asar"));
  removeFolder(other);
}
