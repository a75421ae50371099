import { existsSync } from "node:fs";
import { z } from "zod";
import type { RecentFile } from "../shared/program.ts";
import { readSetting, writeSetting } from "./settings.ts";

type Remembered = Omit<RecentFile, "missing">;

const remembered = z.array(
  z.object({ path: z.string(), title: z.string(), authority: z.string(), openedAt: z.string() }),
);
const isList = (value: unknown): value is Remembered[] => remembered.safeParse(value).success;
const name = "recent.json";
const longest = 12;

/** The files opened lately, newest first. Kept outside the diagnostics; holds titles and paths, no note text. */
export const readRecent = (folder: string): RecentFile[] =>
  (readSetting(folder, name, isList) ?? []).map((file) => ({
    ...file,
    missing: !existsSync(file.path),
  }));

export function remember(folder: string, file: Remembered): void {
  const others = (readSetting(folder, name, isList) ?? []).filter(
    (each) => each.path !== file.path,
  );
  writeSetting(folder, name, [file, ...others].slice(0, longest));
}

export function forget(folder: string, path: string): void {
  writeSetting(
    folder,
    name,
    (readSetting(folder, name, isList) ?? []).filter((each) => each.path !== path),
  );
}
