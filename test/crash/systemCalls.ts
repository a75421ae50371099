import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";

/** What a process asked of the disk, in order. `ack`: it told the outside of a saved note. */
export type DiskCall =
  | { kind: "create"; path: string }
  | { kind: "write"; path: string; offset: number; data: Buffer }
  | { kind: "sync"; path: string }
  | { kind: "truncate"; path: string; size: number }
  | { kind: "unlink"; path: string }
  | { kind: "ack"; text: string };

const traced =
  "openat,pwrite64,write,writev,pwritev,fsync,fdatasync,ftruncate,rename,unlink,mmap,copy_file_range,sendfile";

/** Why system calls cannot be recorded here, or null where they can. */
export function whyNoTrace(): string | null {
  const tried = spawnSync("strace", ["-f", "-o", "/dev/null", "true"], { encoding: "utf8" });
  if (tried.error) return "strace is not installed (Debian: apt-get install strace)";
  return tried.status === 0 ? null : `strace may not trace here: ${tried.stderr.trim()}`;
}

/**
 * Runs a program of Node and records what it does to the files whose path begins with `file`;
 * copies that the program puts aside are left out, because nothing reads them again.
 */
export async function recordCalls(
  file: string,
  args: string[],
  environment: Record<string, string>,
): Promise<DiskCall[]> {
  const folder = mkdtempSync(join(dirname(file), "trace-"));
  const options = ["-ff", "-y", "-xx", "-s", "4000000", "-o", join(folder, "thread")];
  const child = spawn("strace", [...options, "-e", `trace=${traced}`, process.execPath, ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(`the traced writer ended with ${code}`);
  const threads = readdirSync(folder).map((name) => join(folder, name));
  const read = await Promise.all(threads.map((thread) => readThread(thread, file)));
  rmSync(folder, { recursive: true });
  const busy = read.filter((calls) => calls.length > 0);
  if (busy.length !== 1) throw new Error(`${busy.length} threads wrote; one was expected`);
  return busy[0] ?? [];
}

async function readThread(thread: string, file: string): Promise<DiskCall[]> {
  const calls: DiskCall[] = [];
  for await (const line of createInterface({ input: createReadStream(thread) })) {
    const call = readLine(line, file);
    if (call) calls.push(call);
  }
  return calls;
}

const bytes = (escaped: string) => Buffer.from(escaped.replaceAll("\\x", ""), "hex");

/** One line as strace prints it with -y -xx: every path and every text is in hexadecimal. */
function readLine(line: string, file: string): DiskCall | null {
  const name = /^\w+/.exec(line)?.[0];
  if (!name || / = -1 E\w+/.test(line.slice(-80))) return null;
  const [path = "", data = ""] = (line.match(/[<"]((?:\\x[0-9a-f]{2})+)[>"]/g) ?? [])
    .filter((part, i) => !(i === 0 && name === "openat" && part.startsWith("<")))
    .map((part) => part.slice(1, -1));
  // copy_file_range names its source first; every other call what it changes.
  const about = bytes(name === "copy_file_range" ? data : path).toString();
  if (name === "write" && /^write\(1</.test(line))
    return { kind: "ack", text: bytes(data).toString() };
  const ours = about.startsWith(file) && !about.endsWith("-aside");
  if (!ours && !(about === dirname(file) && name === "fsync")) return null;
  const numbers = line
    .slice(line.lastIndexOf(name === "pwrite64" ? '"' : ">") + 1)
    .match(/\d+/g)
    ?.map(Number);
  switch (name) {
    case "openat":
      return line.includes("O_CREAT") ? { kind: "create", path: about } : null;
    case "pwrite64":
      return whole(line, data, { path: about, length: numbers?.[0], offset: numbers?.[1] });
    case "fsync":
    case "fdatasync":
      return { kind: "sync", path: about };
    case "ftruncate":
      return { kind: "truncate", path: about, size: numbers?.[0] ?? 0 };
    case "unlink":
      return { kind: "unlink", path: about };
    case "mmap":
      if (!line.includes("MAP_SHARED") || !line.includes("PROT_WRITE")) return null;
  }
  throw new Error(`${name} on ${basename(about)}: the model of the disk does not know that call`);
}

function whole(
  line: string,
  data: string,
  told: { path: string; length: number | undefined; offset: number | undefined },
): DiskCall {
  const found = bytes(data);
  if (
    told.length !== found.length ||
    told.offset === undefined ||
    !line.endsWith(`= ${told.length}`)
  )
    throw new Error("a write was not recorded whole");
  return { kind: "write", path: told.path, offset: told.offset, data: found };
}
