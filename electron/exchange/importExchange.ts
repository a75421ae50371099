import { resolve } from "node:path";
import type { Imported } from "../../shared/domain/refi/imported.ts";
import { leftWords } from "../../shared/domain/refi/left.ts";
import { AppError } from "../../shared/errors.ts";
import type { ExchangeResult } from "../../shared/program.ts";
import type { Backend, Machine } from "../backend/createBackend.ts";
import { oneLine } from "./ids.ts";
import { makeImported } from "./makeImported.ts";
import { readExchange } from "./readExchange.ts";

type Into = {
  /** The diagnostic that a codebook goes into. @throws AppError where none is open */
  backend: () => Backend;
  /** Where a project's new diagnostic goes; null where nobody said. */
  file: string | null;
  machine: Machine;
  resources: string;
};

/**
 * Reads a file of another program: a codebook into the open diagnostic as one step of undo, a project into a new
 * one. It comes in whole or not at all.
 * @throws AppError where it cannot be read, or there is no place for it
 */
export async function importExchange(
  path: string,
  { backend, file, machine, resources }: Into,
): Promise<ExchangeResult> {
  const read = await readExchange(resolve(path));
  if (read.kind === "codebook") {
    const codes = read.codes.map(({ noteRefs: _, name, ...code }) => ({
      ...code,
      name: oneLine(name) || "Untitled",
    }));
    return { kind: "codebook", merged: backend().call("codebook.merge", { codes }) };
  }
  if (file === null)
    throw new AppError(
      "invalid-input",
      "A project becomes a diagnostic of its own. Say where to keep it.",
    );
  const into = file.endsWith(".soundings") ? file : `${file}.soundings`;
  makeImported(resolve(into), machine, resources, read.imported);
  return { kind: "project", path: resolve(into), ...counted(read.imported) };
}

function counted({ meetings, codes, people, left }: Imported) {
  const notes = meetings.flatMap((meeting) => meeting.notes);
  return {
    counts: {
      texts: meetings.length,
      notes: notes.length,
      themes: codes.length,
      tags: notes.reduce((sum, { tags }) => sum + tags.length, 0),
      stakeholders: people.length,
    },
    left: leftWords(left),
  };
}
