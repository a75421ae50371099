import { resolve } from "node:path";
import { writeCodebook } from "../../shared/domain/refi/codebookFile.ts";
import { codesFrom } from "../../shared/domain/refi/fromSnapshot.ts";
import { ourOrigin } from "../../shared/domain/refi/refi.ts";
import { sourcePath, writeProject } from "../../shared/domain/refi/writeProject.ts";
import { AppError } from "../../shared/errors.ts";
import type { Backend } from "../backend/createBackend.ts";
import { type Parts, zip } from "../backend/word/zip.ts";
import { demandPlace, writeWhole } from "../writeWhole.ts";

export type ExportChoice = {
  format: "qdc" | "qdpx";
  path: string;
  cases: boolean;
  overwrite: boolean;
};

/**
 * Writes the codebook or the whole project for other programs.
 * @throws AppError where there is nothing to write, or it cannot be written there
 */
export async function exportExchange(
  backend: Backend,
  { format, path, cases, overwrite }: ExportChoice,
  version: string,
): Promise<{ path: string }> {
  const to = resolve(path);
  demandPlace(to, overwrite);
  const origin = `${ourOrigin} ${version}`;
  await writeWhole(
    to,
    format === "qdc" ? codebook(backend, origin) : project(backend, origin, cases),
  );
  return { path: to };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

function codebook(backend: Backend, origin: string): Uint8Array {
  const themes = backend.call("theme.list", {});
  if (themes.length === 0)
    throw new AppError(
      "invalid-input",
      "There are no themes yet, so there is no codebook to write. Add a theme first.",
    );
  return bytesOf(writeCodebook(codesFrom(themes), origin));
}

function project(backend: Backend, origin: string, cases: boolean): Uint8Array {
  const made = { ...backend.call("exchange.project", { cases }), origin };
  const parts: Parts = { "project.qde": bytesOf(writeProject(made)) };
  for (const source of made.sources) parts[sourcePath(source)] = bytesOf(source.text);
  return zip(parts);
}
