import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "../../../shared/errors.ts";
import type { ReportDocument } from "../../../shared/report/model.ts";

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
  if (!overwrite && existsSync(path))
    throw new AppError("file-exists", `${basename(path)} exists already. Choose another name.`);
  if (!existsSync(dirname(path)))
    throw new AppError(
      "cannot-write",
      `There is no folder ${basename(dirname(path))} to put ${basename(path)} in.`,
    );
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

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}-${process.pid}`);
  try {
    const file = await open(beside, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    // Where the folder is none, this fails too; the first error is the one to tell.
    await rm(beside, { force: true }).catch(() => {});
    throw explain(error, basename(path));
  }
}

/** Makes the new name itself last; Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explain(error: unknown, name: string): unknown {
  const code = (error as { code?: string }).code ?? "";
  if (code === "ENOSPC")
    return new AppError(
      "disk-full",
      `The disk is full, so ${name} was not written. Make room first.`,
    );
  if (code === "EBUSY" || code === "EPERM")
    return new AppError(
      "cannot-write",
      `${name} is open in another program. Close it there, then try again.`,
    );
  if (/^E[A-Z]+$/.test(code))
    return new AppError("cannot-write", `${name} cannot be written there. Choose another folder.`);
  return error;
}
