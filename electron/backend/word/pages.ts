import { type EstimatedPageNumbers, patchDocument } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import type { Block } from "../../../shared/report/model.ts";

/**
 * The pages on which a file's bookmarks stand, laid out as Word does. Guesses at what it has no widths for
 * (an emoji), so that no entry of the contents is left blank.
 */
export async function estimatePages(file: Uint8Array): Promise<EstimatedPageNumbers> {
  const estimate = estimatePageNumbersWith({ guess: true });
  let estimated: EstimatedPageNumbers = { bookmarks: new Map() };
  await patchDocument({
    outputType: "uint8array",
    data: file,
    patches: {},
    pageNumbers: (template) => {
      estimated = estimate(template);
      return estimated;
    },
  });
  return estimated;
}

/** The layout tries a long word's breaks one by one, for minutes: it gets words parted where lines would part them. */
export const withShortWords = (blocks: readonly Block[]): Block[] =>
  JSON.parse(JSON.stringify(blocks), (_, value) =>
    typeof value === "string" ? value.replace(/\S{60}(?=\S)/gu, "$& ") : value,
  );
