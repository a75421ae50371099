import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { connect, type HostClient } from "./host.ts";
import { machine, programFolder } from "./notebook.ts";

/** A process that holds the file and writes notes until it is killed. */
export type Victim = {
  process: ChildProcess;
  /** Resolves when the process is gone and everything that it said was heard. */
  ended: Promise<void>;
  /** What it wrote to standard error. */
  errors: () => string;
};
export type Heard = (id: string, n: number) => void;

function start(args: string[], settings: string): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: programFolder,
    env: { ...process.env, SOUNDINGS_SETTINGS: settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function listenToErrors(child: ChildProcess): () => string {
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (part: string) => {
    errors += part;
  });
  return () => errors;
}

/** The backend in a process of its own. A note counts once its number was printed, line end included. */
export function startWriter(file: string, first: number, settings: string, heard: Heard): Victim {
  const child = start([join(import.meta.dirname, "writer.ts"), file, String(first)], settings);
  const errors = listenToErrors(child);
  let rest = "";
  child.stdout?.setEncoding("utf8").on("data", (part: string) => {
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [n = "", id = ""] = line.split(" ");
      heard(id, Number(n));
    }
  });
  return { process: child, ended: once(child, "close").then(() => {}), errors };
}

/** What was asked for over HTTP and not answered yet: it is asked for again, with the same id. */
export type Outbox = Map<string, number>;

/** Writes the nth of something by a call to the host, under a given id. */
export type HostWriter = (
  client: HostClient,
) => Promise<(n: number, id: string) => Promise<unknown>>;

/** The real host, with three callers at a time. What they write counts once the answer is here. */
export function startHostVictim(
  file: string,
  first: number,
  settings: string,
  outbox: Outbox,
  writer: HostWriter,
  heard: Heard,
): Victim {
  const child = start([join("electron", "cli.ts"), "serve", file, "--no-open"], settings);
  const errors = listenToErrors(child);
  const gone = once(child, "close");
  let n = first;
  const talk = async () => {
    const address = await addressOf(child);
    if (!address) return;
    const client = await connect(address);
    const write = await writer(client);
    const again = [...outbox];
    const caller = async () => {
      for (;;) {
        const [id, number] = again.shift() ?? [machine.newId(), n++];
        outbox.set(id, number);
        await write(number, id);
        outbox.delete(id);
        heard(id, number);
      }
    };
    await Promise.all([caller(), caller(), caller()]).finally(client.close);
  };
  // Whoever is talking when the process is killed loses the connection: that ends the talk, not the test.
  const talked = talk().catch((error: NodeJS.ErrnoException) => {
    if (error.code) return;
    child.kill();
    throw error;
  });
  return {
    process: child,
    ended: Promise.allSettled([gone, talked]).then(async () => talked),
    errors,
  };
}

/** The address that the host prints; null where it ended before it said one. */
async function addressOf(child: ChildProcess): Promise<string | null> {
  if (!child.stdout) return null;
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(line);
    if (found) return found[0];
  }
  return null;
}
