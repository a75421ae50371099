import { type Dirent, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { AppError } from "../shared/errors.ts";
import type { Folder } from "../shared/program.ts";

/** The folders in a folder, and its files of some kinds, for the page that stands in for a file dialog. Hidden ones are left out. */
export function browse(folder: string | undefined, extension: string): Folder {
  const here = resolve(folder ?? homedir());
  let entries: Dirent[];
  try {
    entries = readdirSync(here, { withFileTypes: true });
  } catch {
    throw new AppError("not-found", "That folder cannot be opened. Choose another one.");
  }
  const shown = entries.filter(
    (entry) => !entry.name.startsWith(".") && !entry.name.startsWith("$"),
  );
  const endings = extension.toLowerCase().split(" ");
  const names = (wanted: (entry: Dirent) => boolean) =>
    shown
      .filter(wanted)
      .map((entry) => entry.name)
      .sort((a, b) => a.localeCompare(b, "en-GB", { numeric: true, sensitivity: "base" }));
  return {
    folder: here,
    parent: dirname(here) === here ? null : dirname(here),
    folders: names((entry) => entry.isDirectory()).map((name) => join(here, name)),
    files: names(
      (entry) =>
        entry.isFile() && endings.some((ending) => entry.name.toLowerCase().endsWith(ending)),
    ).map((name) => join(here, name)),
  };
}
