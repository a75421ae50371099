import { once } from "node:events";
import { resolve } from "node:path";
import { browserPlatform, openOutside } from "../browserPlatform.ts";
import { startHost } from "../host.ts";
import { programVersion, rendererFolder, resourcesFolder } from "../paths.ts";
import { createProgram } from "../program.ts";
import { settingsFolder } from "../settings.ts";
import type { Run } from "./commands.ts";
import { startOnKeptPort } from "./keptPort.ts";
import { Misuse, readArguments } from "./options.ts";
import { thisMachine } from "./session.ts";

export const run: Run = async (words) => {
  const options = { port: { type: "string" }, "no-open": { type: "boolean" } } as const;
  const {
    values,
    words: [file],
  } = readArguments(words, { required: [], optional: ["FILE"] }, options);
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && (!Number.isInteger(port) || port < 0 || port > 65_535))
    throw new Misuse("--port must be a number up to 65535");
  const settings = settingsFolder();
  const program = createProgram({
    platform: browserPlatform,
    machine: thisMachine(),
    settings,
    resources: resourcesFolder,
    version: programVersion,
  });
  try {
    if (file !== undefined) await program.call("program.open", { path: resolve(file) });
    const renderer = rendererFolder;
    const host =
      port === null
        ? await startOnKeptPort(program, { settings, file: file ? resolve(file) : "", renderer })
        : await startHost(program, { port, renderer });
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
