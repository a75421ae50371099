import { Worker } from "node:worker_threads";
import { AppError } from "../../../shared/errors.ts";
import type { ReportDocument } from "../../../shared/report/model.ts";
import { demandPlace, writeWhole } from "../../writeWhole.ts";

export type WriteOptions = {
  pageNumbers: boolean;
  /** Where the file exists already: replace it, or refuse. */
  overwrite: boolean;
  /** Told how far it is, from 0 to 1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /** False makes it in this thread, which is quicker where nobody is typing: the command line. */
  inWorker?: boolean;
};

/**
 * Writes a document as a Word file, made in a worker so that notes can be taken meanwhile. Written beside,
 * made sure of on the disk, then renamed: there is never half a file under the name.
 * @throws AppError cancelled, file-exists, cannot-write or disk-full; what was there before is then untouched
 */
export async function writeDocument(
  document: ReportDocument,
  path: string,
  options: WriteOptions,
): Promise<void> {
  const { overwrite, onProgress, signal, inWorker = true } = options;
  demandPlace(path, overwrite);
  const bytes = await (inWorker ? makeInWorker : makeHere)(document, options);
  onProgress?.(0.95);
  if (signal?.aborted) throw cancelled();
  await writeWhole(path, bytes);
  onProgress?.(1);
}

/** Imported only now: in the worker's case this thread never needs it. */
const makeHere = async (document: ReportDocument, { pageNumbers }: WriteOptions) =>
  (await import("./toDocx.ts")).toDocx(document, { pageNumbers });

const cancelled = () => new AppError("cancelled", "The document was not written, as you asked.");

export type WorkerTask = { document: ReportDocument; pageNumbers: boolean };
export type WorkerNews = { done: number } | { bytes: Uint8Array };

/** The worker's file: a source beside this one, or its own bundle in the packaged program. */
const workerFile = () =>
  import.meta.url.endsWith(".ts")
    ? new URL("./worker.ts", import.meta.url)
    : new URL("./export-worker.js", import.meta.url);

function makeInWorker(document: ReportDocument, options: WriteOptions): Promise<Uint8Array> {
  const { pageNumbers, onProgress, signal } = options;
  if (signal?.aborted) return Promise.reject(cancelled());
  const task: WorkerTask = { document, pageNumbers };
  const worker = new Worker(workerFile(), { workerData: task });
  return new Promise<Uint8Array>((resolve, reject) => {
    const stop = () => reject(cancelled());
    signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (news: WorkerNews) => {
      if ("bytes" in news) resolve(news.bytes);
      else onProgress?.(news.done);
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the export worker ended without an answer")));
  }).finally(() => worker.terminate());
}
