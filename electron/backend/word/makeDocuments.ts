import { Worker } from "node:worker_threads";
import { AppError } from "../../../shared/errors.ts";
import type { ReportDocument } from "../../../shared/report/model.ts";

export type MakeOptions = {
  pageNumbers: boolean;
  /** Told how far all of them are, from 0 to 1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /** False makes them in this thread, which is quicker where nobody is typing: the command line. */
  inWorker?: boolean;
};

export type WorkerTask = { document: ReportDocument; pageNumbers: boolean };
export type WorkerNews = { done: number } | { bytes: Uint8Array };

/**
 * Documents as Word files, one after the other, made in one worker so that notes can be taken meanwhile.
 * @throws AppError cancelled between two of them or within one
 */
export async function* makeDocuments(
  documents: readonly ReportDocument[],
  options: MakeOptions,
): AsyncGenerator<Uint8Array> {
  const { pageNumbers, onProgress, signal, inWorker = true } = options;
  const worker = inWorker ? new Worker(workerFile()) : null;
  try {
    for (const [at, document] of documents.entries()) {
      const onDone = (done: number) => onProgress?.((at + done) / documents.length);
      if (signal?.aborted) throw cancelled();
      yield worker
        ? await makeIn(worker, { document, pageNumbers }, onDone, signal)
        : await makeHere(document, pageNumbers);
    }
  } finally {
    await worker?.terminate();
  }
}

/** Imported only now: in the worker's case this thread never needs it. */
const makeHere = async (document: ReportDocument, pageNumbers: boolean) =>
  (await import("./toDocx.ts")).toDocx(document, { pageNumbers });

const cancelled = () => new AppError("cancelled", "The document was not written, as you asked.");

/** The worker's file: a source beside this one, or its own bundle in the packaged program. */
const workerFile = () =>
  import.meta.url.endsWith(".ts")
    ? new URL("./worker.ts", import.meta.url)
    : new URL("./export-worker.js", import.meta.url);

function makeIn(
  worker: Worker,
  task: WorkerTask,
  onDone: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const listening = new AbortController();
  return new Promise<Uint8Array>((resolve, reject) => {
    const { signal: until } = listening;
    signal?.addEventListener("abort", () => reject(cancelled()), { once: true, signal: until });
    const hear = (news: WorkerNews) => {
      if ("bytes" in news) resolve(news.bytes);
      else onDone(news.done);
    };
    const end = () => reject(new Error("the export worker ended without an answer"));
    worker.on("message", hear).once("error", reject).once("exit", end);
    until.addEventListener("abort", () =>
      worker.off("message", hear).off("error", reject).off("exit", end),
    );
    worker.postMessage(task);
  }).finally(() => listening.abort());
}
