import { once } from "node:events";
import { resolve } from "node:path";
import { browserPlatform, openOutside } from "../browserPlatform.ts";
import { startHost } from "../host.ts";
import { programVersion, rendererFolder, resourcesFolder } from "../paths.ts";
import { createProgram } from "../program.ts";
import { settingsFolder } from "../settings.ts";
import type { Run } from "./commands.ts";
import { Misuse, readArguments } from "./options.ts";
import { thisMachine } from "./session.ts";

export const run: Run = async (words) => {
  const options = { port: { type: "string" }, "no-open": { type: "boolean" } } as const;
  const {
    values,
    words: [file],
  } = readArguments(words, { required: [], optional: ["FILE"] }, options);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Misuse("--port must be a number up to 65535");
  const program = createProgram({
    platform: browserPlatform,
    machine: thisMachine(),
    settings: settingsFolder(),
    resources: resourcesFolder,
    version: programVersion,
  });
  try {
    if (file !== undefined) await program.call("program.open", { path: resolve(file) });
    const host = await startHost(program, { port, renderer: rendererFolder });
    console.log(`Soundings is at ${host.address}`);
    if (!values["no-open"] && !(await openOutside(host.opening)))
      console.log("Open that address in a browser.");
    await Promise.race([
      once(process, "SIGINT"),
      once(process, "SIGTERM"),
      once(process, "SIGHUP"),
    ]);
    await host.close();
  } finally {
    program.close();
  }
  return 0;
};
