import { parentPort, workerData } from "node:worker_threads";
import { toDocx } from "./toDocx.ts";
import type { WorkerNews, WorkerTask } from "./writeDocument.ts";

const tell = (news: WorkerNews, moved: ArrayBuffer[] = []) => parentPort?.postMessage(news, moved);

const { document, pageNumbers } = workerData as WorkerTask;
tell({ done: 0.05 });
const bytes = await toDocx(document, { pageNumbers });
tell({ bytes }, [bytes.buffer as ArrayBuffer]);
