import {
  type FileChild,
  PageBreak,
  Paragraph,
  SimpleField,
  StyleLevel,
  TableOfContents,
  TextRun,
} from "docx";
import { cleanText } from "../../../shared/domain/text.ts";
import { assertNever } from "../../../shared/errors.ts";
import type { Block, Inline } from "../../../shared/report/model.ts";
import { chartParagraph } from "./chart.ts";
import { lists } from "./styles.ts";
import { tableOf } from "./table.ts";

type Numbers = {
  table: number;
  figure: number;
  level: number;
  inAppendix: boolean;
};

/** Runs of text; a line feed within becomes a line break. */
function runs(inline: Inline): TextRun[] {
  const parts = typeof inline === "string" ? [{ text: inline }] : inline;
  return parts.flatMap(({ text, bold, italic }) =>
    cleanText(text)
      .split("\n")
      .map(
        (row, i) =>
          new TextRun({
            text: row,
            ...(bold && { bold }),
            ...(italic && { italics: true }),
            ...(i > 0 && { break: 1 }),
          }),
      ),
  );
}

const paragraph = (style: string, inline: Inline) =>
  new Paragraph({ style, children: runs(inline) });

const caption = (label: "Table" | "Figure", number: number, text: string) =>
  new Paragraph({
    style: "Caption",
    keepNext: true,
    children: [
      new TextRun(`${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      ...runs(`  ${text}`),
    ],
  });

/** What each block becomes in a Word file. The order of the blocks decides numbers and indents. */
export function childrenOf(blocks: readonly Block[]): FileChild[] {
  const numbers: Numbers = { table: 0, figure: 0, level: 0, inAppendix: false };
  return blocks.flatMap((block) => childrenOfBlock(block, numbers));
}

function childrenOfBlock(block: Block, numbers: Numbers): FileChild[] {
  switch (block.kind) {
    case "cover":
      return [
        paragraph("CoverTitle", block.title),
        paragraph("CoverSubtitle", block.subtitle),
        ...block.lines.map((line) => paragraph("CoverLine", line)),
      ];
    case "contents":
      return [
        new Paragraph({
          style: "ContentsTitle",
          pageBreakBefore: true,
          children: runs(block.title),
        }),
        new TableOfContents(block.title, {
          hyperlink: true,
          headingStyleRange: "1-2",
          stylesWithLevels: [new StyleLevel("Appendix Heading", 1)],
        }),
      ];
    case "heading":
      return [headingOf(block, numbers)];
    case "numbered":
      return numbers.inAppendix
        ? [paragraph("Normal", block.text)]
        : [
            new Paragraph({
              style: "NumberedParagraph",
              numbering: { reference: lists.report, level: numbers.level },
              children: runs(block.text),
            }),
          ];
    case "paragraph":
      return [
        paragraph(numbers.inAppendix || numbers.level < 2 ? "Normal" : "Indented", block.text),
      ];
    case "label":
      return [paragraph("Label", block.text)];
    case "bullets":
      return block.items.map(
        (item) =>
          new Paragraph({
            style: "BulletItem",
            numbering: { reference: lists.bullets, level: 0 },
            children: runs(item),
          }),
      );
    case "quotation":
      return [
        paragraph("QuotationText", block.marks ? `“${block.text}”` : block.text),
        paragraph("QuotationSource", block.attribution),
      ];
    case "table":
      return [
        caption("Table", ++numbers.table, block.table.caption),
        tableOf(block.table),
        paragraph("Spacer", ""),
      ];
    case "chart":
      return [caption("Figure", ++numbers.figure, block.chart.title), chartParagraph(block.chart)];
    case "box":
      return [
        paragraph("BoxTitle", block.title),
        ...block.paragraphs.map((text) => paragraph("BoxText", text)),
        ...block.bullets.map((text) => paragraph("BoxText", `•  ${text}`)),
        ...(block.note ? [paragraph("BoxText", block.note)] : []),
        // Boxes that touch would run together.
        paragraph("Spacer", ""),
      ];
    case "empty":
      return [];
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
    default:
      return assertNever(block);
  }
}

function headingOf(block: Extract<Block, { kind: "heading" }>, numbers: Numbers): Paragraph {
  numbers.inAppendix = block.appendix === true;
  numbers.level = block.level;
  return new Paragraph({
    style: block.appendix ? "AppendixHeading" : `Heading${block.level}`,
    ...(block.level === 1 && { pageBreakBefore: true }),
    children: runs(block.text),
  });
}
