import type { Block } from "../../../shared/report/model.ts";
import { escapeLine } from "./xml.ts";

/** A heading that the contents list. `label` is its number, "4.2" or "Appendix A:". */
type Entry = { id: number; bookmark: string; level: number; label: string; text: string };

/** Bookmark → the page it is on. */
export type Pages = ReadonlyMap<string, string>;

/** The headings that the contents list, by their place among the blocks. */
export function entriesOf(
  blocks: readonly Block[],
  numbers: readonly string[],
): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== "heading" || block.level === 3) continue;
    const id = entries.size + 1;
    const isAppendix = block.appendix && block.level === 1;
    const label = isAppendix ? `Appendix ${numbers[i]}:` : (numbers[i] ?? "");
    const bookmark = `_Toc${String(id).padStart(9, "0")}`;
    entries.set(i, { id, bookmark, level: block.level, label, text: block.text });
  }
  return entries;
}

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const tab = "<w:r><w:tab/></w:r>";
const mark = (type: "begin" | "separate" | "end") =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (words: string) =>
  `<w:r><w:instrText xml:space="preserve">${escapeLine(words)}</w:instrText></w:r>`;
const listing =
  mark("begin") + instruction('TOC \\h \\o "1-2" \\t "Appendix Heading,1"') + mark("separate");

/**
 * The contents as Word would fill them in: a field with its result, not marked as out of date.
 * @param pages null leaves the page numbers out, and the dots that lead to them
 */
export function contentsOf(
  title: string,
  entries: readonly Entry[],
  pages: Pages | null,
  textWidth: number,
): string {
  const stops = `<w:tabs><w:tab w:val="left" w:pos="794"/><w:tab w:val="right" w:leader="dot" w:pos="${textWidth}"/></w:tabs>`;
  const rows = entries.map((entry, i) => {
    const link = `<w:hyperlink w:anchor="${entry.bookmark}" w:history="1">${words(entry)}${pages ? page(entry, pages) : ""}</w:hyperlink>`;
    return `<w:p><w:pPr><w:pStyle w:val="TOC${entry.level}"/>${stops}</w:pPr>${i === 0 ? listing : ""}${link}</w:p>`;
  });
  const filled = rows.length > 0 ? rows.join("") : `<w:p>${listing}</w:p>`;
  const properties = `<w:alias w:val="${escapeLine(title)}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>`;
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${filled}<w:p>${mark("end")}</w:p></w:sdtContent></w:sdt>`;
}

/** An appendix's label is followed by a space, as its heading's is. */
const words = (entry: Entry) =>
  entry.label.endsWith(":")
    ? text(`${entry.label} ${escapeLine(entry.text)}`)
    : text(entry.label) + tab + text(escapeLine(entry.text));

const page = ({ bookmark }: Entry, pages: Pages) =>
  [
    tab,
    mark("begin"),
    instruction(`PAGEREF ${bookmark} \\h`),
    mark("separate"),
    text(pages.get(bookmark) ?? ""),
    mark("end"),
  ].join("");
