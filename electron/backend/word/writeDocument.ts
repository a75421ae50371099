import { AppError } from "../../../shared/errors.ts";
import type { ReportDocument } from "../../../shared/report/model.ts";
import { demandPlace, writeWhole } from "../../writeWhole.ts";
import { type MakeOptions, makeDocuments } from "./makeDocuments.ts";

export type WriteOptions = MakeOptions & {
  /** Where the file exists already: replace it, or refuse. */
  overwrite: boolean;
};

/**
 * Writes a document as a Word file. Written beside, made sure of on the disk, then renamed: there is never half a
 * file under the name.
 * @throws AppError cancelled, file-exists, cannot-write or disk-full; what was there before is then untouched
 */
export async function writeDocument(
  document: ReportDocument,
  path: string,
  options: WriteOptions,
): Promise<void> {
  const { overwrite, onProgress, signal } = options;
  demandPlace(path, overwrite);
  for await (const bytes of makeDocuments([document], options)) {
    onProgress?.(0.95);
    if (signal?.aborted)
      throw new AppError("cancelled", "The document was not written, as you asked.");
    await writeWhole(path, bytes);
  }
  onProgress?.(1);
}
