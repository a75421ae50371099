import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Backend, createBackend, type Machine } from "../../electron/backend/createBackend.ts";
import { fillNew, makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { fillSample } from "../../electron/backend/sample.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import type { SampleName } from "../../shared/domain/sample/names.ts";
import { folderForTest } from "./folder.ts";
import { createTestMachine } from "./machine.ts";

/** Writes a new diagnostic to a file. */
export function writeNew(file: string, machine: Machine = createTestMachine()): string {
  const front = { title: "Engagement diagnostic", authority: "Thurrock Council" };
  makeDiagnostic(file, machine, fillNew(resourcesFolder, front));
  return file;
}

/** Writes a worked example to a file. */
export function writeSample(
  file: string,
  machine: Machine = createTestMachine(),
  name: SampleName = "thurrock-2010",
): string {
  makeDiagnostic(file, machine, fillSample(resourcesFolder, name));
  return file;
}

/** Opens a file for the running test, which closes it. */
export function openForTest(file: string, machine: Machine = createTestMachine()): Backend {
  const backend = createBackend(file, machine);
  onTestFinished(() => backend.close());
  return backend;
}

/** A new diagnostic that is open for the running test, with the machine it runs on, whose time is `start`. */
export function newForTest(start?: number) {
  const machine = createTestMachine(start);
  const file = writeNew(join(folderForTest(), "Test.soundings"), machine);
  return { file, machine, backend: openForTest(file, machine) };
}
