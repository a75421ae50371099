import { join } from "node:path";
import { browserPlatform } from "../../electron/browserPlatform.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import type { Platform } from "../../electron/platform.ts";
import { createProgram } from "../../electron/program.ts";
import { createTestMachine } from "./machine.ts";

/** A program whose settings stand in `folder`, and the machine that it runs on. */
export function createTestProgram(folder: string, platform: Platform = browserPlatform) {
  const machine = createTestMachine();
  const program = createProgram({
    platform,
    machine,
    settings: join(folder, "settings"),
    resources: resourcesFolder,
    version: "0.0.0",
  });
  return { program, machine };
}
