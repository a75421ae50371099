import { parentPort, workerData } from "node:worker_threads";
import { toDocx } from "./toDocx.ts";
import type { WorkerNews, WorkerTask } from "./writeDocument.ts";

const tell = (news: WorkerNews, moved: ArrayBuffer[] = []) => parentPort?.postMessage(news, moved);

const { document, pageNumbers } = workerData as WorkerTask;
const bytes = await toDocx(document, { pageNumbers, onProgress: (done) => tell({ done }) });
tell({ bytes }, [bytes.buffer as ArrayBuffer]);
