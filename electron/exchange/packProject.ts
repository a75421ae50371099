import type { RefiProject } from "../../shared/domain/refi/refi.ts";
import { sourcePath, writeProject } from "../../shared/domain/refi/writeProject.ts";
import { type Parts, zip } from "../backend/word/zip.ts";

/** A project with its texts as one file. */
export function packProject(project: RefiProject): Uint8Array {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const parts: Parts = { "project.qde": bytesOf(writeProject(project)) };
  for (const source of project.sources) parts[sourcePath(source)] = bytesOf(source.text);
  return zip(parts);
}
