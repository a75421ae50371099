import { resolve } from "node:path";
import type { Imported } from "../../shared/domain/refi/imported.ts";
import { leftWords } from "../../shared/domain/refi/left.ts";
import { AppError } from "../../shared/errors.ts";
import type { ExchangeResult } from "../../shared/program.ts";
import type { Machine } from "../backend/createBackend.ts";
import type { JobControl } from "../jobs/control.ts";
import { oneLine } from "./ids.ts";
import { makeImported } from "./makeImported.ts";
import { readExchange } from "./readExchange.ts";

export type Into = {
  /** Where a project's new diagnostic goes; null where nobody said. */
  file: string | null;
  machine: Machine;
  resources: string;
};

/** A code as it goes into a codebook. */
type Code = {
  guid: string;
  parentGuid: string | null;
  name: string;
  description: string;
  colour: string | null;
};

/**
 * Reads a file of another program: a codebook, whose codes are still to be merged, or a project, which becomes a new
 * diagnostic, whole or not at all.
 * @throws AppError where it cannot be read, there is no place for it, or a person stopped it
 */
export async function bringIn(
  path: string,
  { file, machine, resources }: Into,
  control: JobControl,
): Promise<{ kind: "codebook"; codes: Code[] } | Extract<ExchangeResult, { kind: "project" }>> {
  const read = await readExchange(resolve(path));
  control.step(0.4);
  if (read.kind === "codebook") {
    const codes = read.codes.map(({ noteRefs: _, name, ...code }) => ({
      ...code,
      name: oneLine(name) || "Untitled",
    }));
    return { kind: "codebook", codes };
  }
  if (file === null)
    throw new AppError(
      "invalid-input",
      "A project becomes a diagnostic of its own. Say where to keep it.",
    );
  const into = resolve(file.endsWith(".soundings") ? file : `${file}.soundings`);
  control.hold();
  makeImported(into, machine, resources, read.imported, (done) => control.step(0.4 + 0.55 * done));
  return { kind: "project", path: into, ...counted(read.imported) };
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
