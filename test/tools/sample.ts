import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { z } from "zod";
import { sampleFiles } from "../../shared/domain/sample/files.ts";
import type { SampleName } from "../../shared/domain/sample/names.ts";

type Files = typeof sampleFiles;
const folderOf = (name: SampleName) => new URL(`../../resources/samples/${name}/`, import.meta.url);

/** One file of a worked example, checked. */
export function readSample<K extends keyof Files>(name: SampleName, file: K): z.output<Files[K]> {
  const path = new URL(`${file}.json`, folderOf(name));
  const held = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  return sampleFiles[file].parse(held) as z.output<Files[K]>;
}

export const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Words of a worked example whose digest is among those given, with their file. */
export function foundWords(name: SampleName, digests: ReadonlySet<string>): string[] {
  const folder = folderOf(name);
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8").toLowerCase();
    const words = [...new Set(text.match(/\p{L}+/gu))];
    return words.filter((word) => digests.has(digest(word))).map((word) => `${file}: ${word}`);
  });
}
