// Placeholder until helper W's file replaces this one.
import type { ReportDocument } from "../../../shared/report/model.ts";
export async function writeDocument(
  _d: ReportDocument,
  _p: string,
  _o: {
    pageNumbers: boolean;
    overwrite: boolean;
    onProgress?: (done: number) => void;
    signal?: AbortSignal;
  },
): Promise<void> {
  throw new Error("not written yet");
}
