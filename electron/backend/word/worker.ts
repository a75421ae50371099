import { parentPort } from "node:worker_threads";
import type { WorkerNews, WorkerTask } from "./makeDocuments.ts";
import { toDocx } from "./toDocx.ts";

const tell = (news: WorkerNews, moved: ArrayBuffer[] = []) => parentPort?.postMessage(news, moved);

parentPort?.on("message", async ({ document, pageNumbers }: WorkerTask) => {
  const bytes = await toDocx(document, { pageNumbers, onProgress: (done) => tell({ done }) });
  tell({ bytes }, [bytes.buffer as ArrayBuffer]);
});
