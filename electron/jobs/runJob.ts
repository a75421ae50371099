import { Worker } from "node:worker_threads";
import { fromWire, type WireError } from "../../shared/errors.ts";
import type { Control } from "../longWork.ts";
import { phases, stopped } from "./control.ts";
import type { JobInput, JobName, JobOutput } from "./jobs.ts";

export type JobTask = { name: JobName; input: unknown; phase: SharedArrayBuffer };
export type JobNews = { done: number } | { value: unknown } | { refused: WireError };

/** The worker's file: a source beside this one, or its own bundle in the packaged program. */
const workerFile = () =>
  import.meta.url.endsWith(".ts")
    ? new URL("./worker.ts", import.meta.url)
    : new URL("./job-worker.js", import.meta.url);

/**
 * Does a job in a thread of its own. One that is stopped ends at once, or, where it has begun something, as soon as
 * that is cleared away.
 * @throws AppError cancelled, or why the job was refused
 */
export function runJob<J extends JobName>(
  name: J,
  input: JobInput<J>,
  { signal, onProgress }: Partial<Control> = {},
): Promise<JobOutput<J>> {
  if (signal?.aborted) return Promise.reject(stopped());
  const shared = new SharedArrayBuffer(4);
  const phase = new Int32Array(shared);
  const task: JobTask = { name, input, phase: shared };
  const worker = new Worker(workerFile(), { workerData: task });
  return new Promise<JobOutput<J>>((resolve, reject) => {
    const stop = () => {
      // Whoever changes the phase first decides: a job that is stopped while loose can begin nothing any more.
      const was = Atomics.compareExchange(phase, 0, phases.loose, phases.stopped);
      if (was === phases.loose) reject(stopped());
      else Atomics.store(phase, 0, phases.stopped);
    };
    signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (news: JobNews) => {
      if ("done" in news) onProgress?.(news.done);
      else if ("value" in news) resolve(news.value as JobOutput<J>);
      else reject(fromWire(news.refused));
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the job ended without an answer")));
  }).finally(() => worker.terminate());
}
