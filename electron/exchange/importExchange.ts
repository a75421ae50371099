import type { ExchangeResult } from "../../shared/program.ts";
import type { Backend } from "../backend/createBackend.ts";
import { stopped, unstoppable } from "../jobs/control.ts";
import { runJob } from "../jobs/runJob.ts";
import type { Control } from "../longWork.ts";
import { bringIn, type Into } from "./bringIn.ts";

type Place = Into & {
  /** The diagnostic that a codebook goes into. @throws AppError where none is open */
  backend: () => Backend;
};

/**
 * Brings in a file of another program: a codebook into the open diagnostic as one step of undo, a project as a new
 * one. It comes in whole or not at all.
 * @param control given, it is done in a thread of its own and can be stopped
 * @throws AppError where it cannot be read, there is no place for it, or a person stopped it
 */
export async function importExchange(
  path: string,
  { backend, ...into }: Place,
  control?: Control,
): Promise<ExchangeResult> {
  const { file, resources, machine } = into;
  const result = control
    ? await runJob("bringIn", { path, file, resources, device: machine.device }, control)
    : await bringIn(path, into, unstoppable);
  if (result.kind === "project") return result;
  if (control?.signal.aborted) throw stopped();
  return { kind: "codebook", merged: backend().call("codebook.merge", { codes: result.codes }) };
}
