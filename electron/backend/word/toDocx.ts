import { strToU8 } from "fflate";
import type { Block, ReportDocument } from "../../../shared/report/model.ts";
import { bodyOf } from "./body.ts";
import type { Pages } from "./contents.ts";
import { frameOf } from "./frame.ts";
import { zip } from "./zip.ts";

export type DocxOptions = {
  /** Works out the contents' page numbers, which takes most of the time; without, the entries have none. */
  pageNumbers: boolean;
  /** Told how far it is, from 0 to 1. */
  onProgress?: (done: number) => void;
};

/**
 * Turns a document into the bytes of a .docx file: the same document gives the same bytes.
 * docx makes the frame and lays the pages out; the text itself is written by us, because an object of docx for
 * each word and cell of a long report takes ten times as long and three times the memory.
 */
export async function toDocx(
  report: ReportDocument,
  { pageNumbers, onProgress = () => {} }: DocxOptions,
): Promise<Uint8Array> {
  onProgress(0.05);
  const { parts, before, after, ...held } = await frameOf(report);
  onProgress(0.1);
  const write = (blocks: readonly Block[], pages: Pages | null) =>
    zip({ ...parts, "word/document.xml": strToU8(before + bodyOf(blocks, held, pages) + after) });
  if (!pageNumbers || !report.blocks.some(({ kind }) => kind === "contents"))
    return write(report.blocks, null);
  const { estimatePages, withShortWords } = await import("./pages.ts");
  const draft = write(withShortWords(report.blocks), new Map());
  onProgress(0.3);
  const { bookmarks } = await estimatePages(draft);
  onProgress(0.9);
  return write(report.blocks, bookmarks);
}
