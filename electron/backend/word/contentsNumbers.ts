import type { BookmarkListNumber, IXmlableObject, PageNumberEstimator } from "docx";
import type { Block } from "../../../shared/report/model.ts";
import { numberBlocks } from "../../../shared/report/numbering.ts";

/** Twips that a figure and a point take in the type in which Word measures the entries' numbers. */
const figureWidth = 128.16;
const pointWidth = 68.64;

/**
 * The numbers of the headings that the contents list, by their bookmarks. The library can read them out of the
 * document it is writing, but takes as long for it as for a third of the layout, and we know them already.
 */
export function listNumbersFrom(
  blocks: readonly Block[],
): NonNullable<PageNumberEstimator["listNumbers"]> {
  const numbers = numberBlocks(blocks);
  const listed = blocks.flatMap((block, i) =>
    block.kind === "heading" && (block.appendix || block.level < 3)
      ? [listNumber(numbers[i] ?? "", block.appendix === true)]
      : [],
  );
  return (body) => {
    const bookmarks = childrenOf(body, "w:body")
      .flatMap((each) => childrenOf(each, "w:p"))
      .flatMap((each) => nameOfBookmark(each) ?? []);
    return new Map(bookmarks.flatMap((name, i) => (listed[i] ? [[name, listed[i]] as const] : [])));
  };
}

function listNumber(number: string, isAppendix: boolean): BookmarkListNumber {
  const text = isAppendix ? `Appendix ${number}:` : number;
  const points = text.split(".").length - 1;
  const width = (text.length - points) * figureWidth + points * pointWidth;
  return { text, separator: isAppendix ? "space" : "tab", width };
}

function childrenOf(element: unknown, name: string): IXmlableObject[] {
  const children = (element as Record<string, unknown> | null)?.[name];
  return Array.isArray(children) ? children : [];
}

function nameOfBookmark(element: IXmlableObject): string | undefined {
  const start = element["w:bookmarkStart"] as { _attr?: { "w:name"?: string } } | undefined;
  const name = start?._attr?.["w:name"];
  return name?.startsWith("_Toc") ? name : undefined;
}
