import { spawnSync } from "node:child_process";

export type Spent = { seconds: number; megabytes: number };

/** Waits for a command and tells how long it took and the most memory that it or a process of its own held. */
const wrapper = `
import resource, subprocess, sys, time
start = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
spent = time.monotonic() - start
sys.stderr.buffer.write(done.stderr)
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(spent, most / (1024 * 1024 if sys.platform == "darwin" else 1024))
sys.exit(done.returncode)
`;

/** Runs a command as a process of its own, from start to end. */
export function wholeProcess(command: string, args: string[], cwd: string): Spent {
  const ran = spawnSync("python3", ["-c", wrapper, command, ...args], { cwd, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`${command} failed: ${ran.stderr}`);
  const [seconds = 0, megabytes = 0] = ran.stdout.trim().split(" ").map(Number);
  return { seconds, megabytes };
}

/** Which of these commands are not installed. */
export const notInstalled = (commands: readonly string[]): string[] =>
  commands.filter((command) => spawnSync(command, ["--version"]).error);
