import { assertNever } from "../../../shared/errors.ts";
import type { Block } from "../../../shared/report/model.ts";
import { numberBlocks } from "../../../shared/report/numbering.ts";
import { boxOf } from "./box.ts";
import { contentsOf, entriesOf, type Pages } from "./contents.ts";
import { checkOf, roomOf } from "./form.ts";
import { caption, keepNext, paragraph, runs, spacer } from "./paragraphs.ts";
import { tableOf } from "./table.ts";

/**
 * What the text refers to: the list of the numbered paragraphs, each chart's paragraph in order, the width between
 * the margins in twips, and whether each chapter begins on a page of its own.
 */
export type Held = {
  reportList: string;
  charts: readonly string[];
  textWidth: number;
  ownPages: boolean;
};

/** The blocks as the paragraphs and tables of a Word file. @param pages null leaves page numbers out */
export function bodyOf(blocks: readonly Block[], held: Held, pages: Pages | null): string {
  const numbers = numberBlocks(blocks);
  const entries = entriesOf(blocks, numbers);
  const { ownPages } = held;
  const charts = held.charts.values();
  // Whatever the chapters do, the first does not begin on the page of the cover or the contents.
  const compact = blocks.some((block) => block.kind === "cover" && block.compact);
  const first = compact ? -1 : blocks.findIndex(({ kind }) => kind === "heading");
  let level = 0;
  let inAppendix = false;
  let checks = 0;

  /** Each chapter begins on a page of its own, or after a space. A heading within an appendix has no number. */
  const beforeChapter = (of: number, i: number) => {
    if (of > 1) return inAppendix ? outOfList : "";
    return ownPages || i === first ? "<w:pageBreakBefore/>" : runOn;
  };

  const write = (block: Block, i: number): string => {
    const number = numbers[i] ?? "";
    // What leads into bullets stays with the first of them.
    const isLead = block.kind === "paragraph" && block.leads === true;
    const leads = keepNext(isLead || blocks[i + 1]?.kind === "bullets");
    switch (block.kind) {
      case "cover":
        return [
          paragraph("CoverTitle", runs(block.title), block.compact ? compactTitle : ""),
          paragraph("CoverSubtitle", runs(block.subtitle), block.compact ? compactSubtitle : ""),
          ...block.lines.map((line) => paragraph("CoverLine", runs(line))),
        ].join("");
      case "contents":
        return (
          paragraph("ContentsTitle", runs(block.title), "<w:pageBreakBefore/>") +
          contentsOf(block.title, [...entries.values()], pages, held.textWidth)
        );
      case "heading":
        level = block.level;
        inAppendix = block.appendix === true;
        return paragraph(
          inAppendix && level === 1 ? "AppendixHeading" : `Heading${level}`,
          bookmarked(runs(block.text), entries.get(i)),
          beforeChapter(level, i),
        );
      case "numbered":
        return inAppendix
          ? paragraph("Normal", runs(block.text), leads)
          : paragraph("NumberedParagraph", runs(block.text), leads + inList(held, level));
      case "paragraph":
        return paragraph(inAppendix || level < 2 ? "Normal" : "Indented", runs(block.text), leads);
      case "label":
        return paragraph("Label", runs(block.text));
      case "bullets": {
        // No bullet goes to a new page alone.
        const last = block.items.length - 1;
        return block.items
          .map((item, n) => {
            const label = block.labels?.[n];
            const text = runs(item);
            return label === undefined
              ? paragraph("BulletItem", text, keepNext(n === last - 1))
              : paragraph("LabelledItem", runs(`${label}\t`) + text, keepNext(n === last - 1));
          })
          .join("");
      }
      case "quotation":
        return (
          paragraph("QuotationText", runs(block.marks ? `“${block.text}”` : block.text)) +
          paragraph("QuotationSource", runs(block.attribution))
        );
      case "table":
        return (
          caption("Table", number, block.table.caption) +
          tableOf(block.table, held.textWidth) +
          spacer
        );
      case "chart":
        return caption("Figure", number, block.chart.title) + charts.next().value;
      case "box":
        return boxOf(block) + spacer;
      case "empty":
        return "";
      case "room":
        return roomOf(block.lines);
      case "checks":
        return block.items.map((item, n) => checkOf(item, ++checks, n === 0)).join("");
      case "page-break":
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
      default:
        return assertNever(block);
    }
  };
  return blocks.map(write).join("");
}

const compactTitle = '<w:spacing w:before="0" w:after="120"/>';
const compactSubtitle = '<w:spacing w:before="0" w:after="160"/>';

/** Before a chapter that does not begin on a page of its own. */
const runOn = '<w:spacing w:before="480" w:after="200"/>';

/** Takes the list of its style off a heading. */
const outOfList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

const inList = ({ reportList }: Held, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${reportList}"/></w:numPr>`;

const bookmarked = (content: string, entry: { id: number; bookmark: string } | undefined) =>
  entry
    ? `<w:bookmarkStart w:id="${entry.id}" w:name="${entry.bookmark}"/>${content}<w:bookmarkEnd w:id="${entry.id}"/>`
    : content;
