import { parentPort, workerData } from "node:worker_threads";
import { AppError, toWire } from "../../shared/errors.ts";
import { type JobControl, jobControl } from "./control.ts";
import { jobs } from "./jobs.ts";
import type { JobNews, JobTask } from "./runJob.ts";

const tell = (news: JobNews) => parentPort?.postMessage(news);
const { name, input, phase } = workerData as JobTask;
const control = jobControl(new Int32Array(phase), (done) => tell({ done }));
const run = jobs[name] as (input: unknown, control: JobControl) => Promise<unknown>;
try {
  tell({ value: await run(input, control) });
} catch (error) {
  // What was not foreseen ends the thread, and is logged where the job was begun.
  if (!(error instanceof AppError)) throw error;
  tell({ refused: toWire(error) });
}
