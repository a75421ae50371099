import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where the program keeps what is not part of any diagnostic. `SOUNDINGS_SETTINGS` overrides it. */
export function settingsFolder(): string {
  const own = process.env.SOUNDINGS_SETTINGS;
  if (own) return own;
  if (process.platform === "win32")
    return join(process.env.APPDATA ?? join(homedir(), "AppData", "Roaming"), "Soundings");
  if (process.platform === "darwin")
    return join(homedir(), "Library", "Application Support", "Soundings");
  return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "soundings");
}

/** Reads a small JSON file; a missing or broken one is as if there were none. */
export function readSetting<T>(
  folder: string,
  name: string,
  isValid: (value: unknown) => value is T,
): T | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return isValid(value) ? value : null;
  } catch {
    return null;
  }
}

/** Writes a small JSON file whole or not at all. Settings are a courtesy: a failure is left alone. */
export function writeSetting(folder: string, name: string, value: unknown): void {
  try {
    mkdirSync(folder, { recursive: true });
    const beside = join(folder, `.${name}-${process.pid}`);
    writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    renameSync(beside, join(folder, name));
  } catch {}
}

/** A name for this machine in the journal, made once; it says nothing about who uses it. */
export function deviceName(folder: string, newId: () => string): string {
  const known = readSetting(
    folder,
    "device.json",
    (value): value is string => typeof value === "string",
  );
  if (known) return known;
  const made = newId().slice(-12);
  writeSetting(folder, "device.json", made);
  return made;
}
