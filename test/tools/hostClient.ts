import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { startHost } from "../../electron/host.ts";
import { rendererFolder } from "../../electron/paths.ts";
import type { ProgramEvent } from "../../shared/program.ts";
import type { Answer } from "../contract/suite.ts";
import { makeFolder, removeFolder } from "./folder.ts";
import { createTestProgram } from "./program.ts";

/** A host on a free port, with settings and files in a folder of its own. */
export async function openHost(renderer: string = rendererFolder) {
  const folder = makeFolder();
  const { program, machine } = createTestProgram(folder);
  const host = await startHost(program, { port: 0, renderer });
  const { origin, searchParams } = new URL(host.address);
  return {
    ...host,
    folder,
    program,
    machine,
    origin,
    token: searchParams.get("token") ?? "",
    close: async () => {
      await host.close();
      program.close();
      removeFolder(folder);
    },
  };
}

/** Comes in by the address, as a browser does. @returns the cookie that the host gave */
export async function admit(address: string): Promise<string> {
  const { headers } = await fetch(address, { redirect: "manual" });
  return headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** A way in over HTTP, with this cookie. */
export function createClient(origin: string, cookie: string) {
  const stop = new AbortController();
  return {
    call: async (method: string, input: unknown): Promise<Answer> => {
      const response = await fetch(`${origin}/call`, {
        method: "POST",
        headers: { cookie, origin, "content-type": "application/json" },
        body: JSON.stringify({ method, input }),
      });
      return (await response.json()) as Answer;
    },
    /** Resolves when the host listens to this listener. */
    listen: async (listener: (event: ProgramEvent) => void): Promise<void> => {
      const { body } = await fetch(`${origin}/events`, {
        headers: { cookie },
        signal: stop.signal,
      });
      const lines = createInterface(Readable.fromWeb(body as never).on("error", () => {}));
      lines.on("error", () => {});
      lines.on("line", (line) => {
        if (line.startsWith("data: ")) listener(JSON.parse(line.slice(6)) as ProgramEvent);
      });
    },
    stop: () => stop.abort(),
  };
}
