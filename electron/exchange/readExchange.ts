import { basename } from "node:path";
import { readCodebook } from "../../shared/domain/refi/codebookFile.ts";
import type { Imported } from "../../shared/domain/refi/imported.ts";
import { readProject } from "../../shared/domain/refi/readProject.ts";
import { BrokenXml } from "../../shared/domain/refi/readXml.ts";
import type { RefiCode } from "../../shared/domain/refi/refi.ts";
import { settle } from "../../shared/domain/refi/settle.ts";
import { importedFrom } from "../../shared/domain/refi/toImported.ts";
import { TooMuch } from "../../shared/domain/refi/tooMuch.ts";
import { AppError } from "../../shared/errors.ts";
import { decodeText } from "../tables/decodeText.ts";
import { UnpackError } from "../tables/unpack.ts";
import { readArchive } from "./readArchive.ts";
import { readWithin } from "./readWithin.ts";

export type ReadExchange =
  | { kind: "codebook"; codes: RefiCode[] }
  | { kind: "project"; imported: Imported };

/**
 * Reads a .qdc or .qdpx file; which of the two it is, its first bytes tell. It is read whole or refused.
 * @throws AppError in one sentence
 */
export async function readExchange(path: string): Promise<ReadExchange> {
  const bytes = await readWithin(path);
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b)
      return { kind: "project", imported: readProjectFile(bytes) };
    return { kind: "codebook", codes: readCodebook(decodeText(bytes)) };
  } catch (error) {
    if (error instanceof UnpackError || error instanceof BrokenXml)
      throw new AppError(
        "invalid-input",
        `${basename(path)} is no REFI-QDA file, or it is damaged. Export it again in the other program.`,
      );
    if (error instanceof TooMuch)
      throw new AppError(
        "invalid-input",
        `${basename(path)} holds more than is read: at most 200,000 paragraphs and a million tags.`,
      );
    throw error;
  }
}

function readProjectFile(bytes: Uint8Array): Imported {
  const archive = readArchive(bytes);
  const { project, left } = settle(readProject(archive.project), ({ plainPath, richPath }) =>
    archive.textOf(plainPath, ...(/\.docx$/i.test(richPath) ? [richPath] : [])),
  );
  return importedFrom(project, left);
}
