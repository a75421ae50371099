import { resolve } from "node:path";
import { writeCodebook } from "../../shared/domain/refi/codebookFile.ts";
import { codesFrom } from "../../shared/domain/refi/fromSnapshot.ts";
import { ourOrigin } from "../../shared/domain/refi/refi.ts";
import { AppError } from "../../shared/errors.ts";
import type { Backend } from "../backend/createBackend.ts";
import { stopped } from "../jobs/control.ts";
import { runJob } from "../jobs/runJob.ts";
import type { Control } from "../longWork.ts";
import { demandPlace, writeWhole } from "../writeWhole.ts";
import { packProject } from "./packProject.ts";

export type ExportChoice = {
  format: "qdc" | "qdpx";
  path: string;
  cases: boolean;
  overwrite: boolean;
};

/**
 * Writes the codebook or the whole project for other programs.
 * @param control given, it is made in a thread of its own and can be stopped
 * @throws AppError where there is nothing to write, it cannot be written there, or a person stopped it
 */
export async function exportExchange(
  backend: Backend,
  { format, path, cases, overwrite }: ExportChoice,
  version: string,
  control?: Control,
): Promise<{ path: string }> {
  const to = resolve(path);
  demandPlace(to, overwrite);
  const origin = `${ourOrigin} ${version}`;
  const bytes =
    format === "qdc" ? codebook(backend, origin) : await project(backend, origin, cases, control);
  control?.onProgress(0.9);
  if (control?.signal.aborted) throw stopped();
  await writeWhole(to, bytes);
  control?.onProgress(1);
  return { path: to };
}

function codebook(backend: Backend, origin: string): Uint8Array {
  const themes = backend.call("theme.list", {});
  if (themes.length === 0)
    throw new AppError(
      "invalid-input",
      "There are no themes yet, so there is no codebook to write. Add a theme first.",
    );
  return new TextEncoder().encode(writeCodebook(codesFrom(themes), origin));
}

async function project(
  backend: Backend,
  origin: string,
  cases: boolean,
  control: Control | undefined,
): Promise<Uint8Array> {
  const made = { ...backend.call("exchange.project", { cases }), origin };
  control?.onProgress(0.3);
  return control ? runJob("packProject", made, { signal: control.signal }) : packProject(made);
}
