import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  PageOrientation,
} from "docx";
import type { Rag } from "../../../shared/domain/plan/rag.ts";

/** Lengths in twips (twentieths of a point), sizes of type in half points. */
const margin = 1_304;
const a4 = { width: 11_906, height: 16_838 };
const margins = { top: margin, bottom: margin, left: margin, right: margin };
/** How pages lie, with the width that is left for text. */
export const layouts = {
  portrait: { page: { size: a4, margin: margins }, textWidth: a4.width - 2 * margin },
  landscape: {
    // The library turns the sides itself.
    page: { size: { ...a4, orientation: PageOrientation.LANDSCAPE }, margin: margins },
    textWidth: a4.height - 2 * margin,
  },
};
export const colours = {
  accent: "0B5D66",
  ink: "1C2226",
  second: "4A555D",
  wash: "E6F1F1",
  line: "BFBFBF",
};
/** Behind the words of a colour, and those words: at least 4.5 to 1. */
export const ragColours: Record<Rag, { fill: string; ink: string }> = {
  red: { fill: "A4161A", ink: "FFFFFF" },
  amber: { fill: "FFBF00", ink: "000000" },
  green: { fill: "1B6B38", ink: "FFFFFF" },
};
/** How far numbered paragraphs, and all that belongs to them, stand in. */
const indent = 794;
const boxIndent = { left: 160, right: 160 };

/**
 * The library writes a list's name in braces first and its number over that later, wherever the braces stand.
 * U+FFFF is in no cleaned text, so that nothing anybody typed is taken for one.
 */
const lists = {
  report: "report\uFFFF",
  appendix: "appendix\uFFFF",
  bullets: "bullets\uFFFF",
  boxBullets: "box-bullets\uFFFF",
};

const font = "Arial";
/** LineRuleType.AUTO always goes with `line`: without it LibreOffice cuts charts to one line and pages are misjudged. */
const spacing = (before: number, after: number, line = 276) => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
});

export const numberingOptions: INumberingOptions = {
  config: [
    {
      reference: lists.report,
      levels: [0, 1, 2, 3].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: Array.from({ length: level + 1 }, (_, i) => `%${i + 1}`).join("."),
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.TAB,
        style: {
          // Linked both ways: one way only loses the numbers in the contents.
          ...(level < 3 && { style: `Heading${level + 1}` }),
          paragraph: { indent: { left: indent, hanging: indent } },
        },
      })),
    },
    {
      reference: lists.appendix,
      levels: [
        {
          level: 0,
          format: LevelFormat.UPPER_LETTER,
          text: "Appendix %1:",
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          style: { style: "AppendixHeading", paragraph: { indent: { left: 0, hanging: 0 } } },
        },
      ],
    },
    {
      reference: lists.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: {
            style: "BulletItem",
            paragraph: { indent: { left: indent + 340, hanging: 340 } },
          },
        },
      ],
    },
    {
      reference: lists.boxBullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "• ",
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          // As far in as the box's other paragraphs: Word parts boxes that stand differently.
          style: { style: "BoxBullet", paragraph: { indent: { ...boxIndent, hanging: 0 } } },
        },
      ],
    },
  ],
};

const headingStyle = (level: 0 | 1 | 2, size: number, before: number) => ({
  run: { font, size, bold: true, color: colours.accent },
  paragraph: {
    spacing: spacing(before, 140),
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
    numbering: { reference: lists.report, level },
  },
});

const contentsStyle = (level: 1 | 2) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: "Normal",
  next: "Normal",
  run: { bold: level === 1 },
  paragraph: {
    spacing: spacing(level === 1 ? 100 : 0, 40),
    // A long entry goes on beneath its words.
    indent: { left: 794, hanging: 794 },
  },
});

/** A paragraph style by its id and what is not as in Normal. */
const style = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  run,
  paragraph,
});

export const stylesOptions: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 24, color: colours.ink, language: { value: "en-GB" } },
      paragraph: { spacing: spacing(0, 140), alignment: AlignmentType.LEFT },
    },
    heading1: headingStyle(0, 36, 0),
    heading2: headingStyle(1, 28, 320),
    heading3: headingStyle(2, 24, 260),
  },
  paragraphStyles: [
    style(
      "CoverTitle",
      "Cover Title",
      { size: 60, bold: true, color: colours.accent },
      { spacing: spacing(3_000, 240) },
    ),
    style("CoverSubtitle", "Cover Subtitle", { size: 32 }, { spacing: spacing(0, 480) }),
    style(
      "CoverLine",
      "Cover Line",
      { size: 24, color: colours.second },
      { spacing: spacing(0, 120) },
    ),
    style(
      "AppendixHeading",
      "Appendix Heading",
      { size: 36, bold: true, color: colours.accent },
      {
        spacing: spacing(0, 200),
        keepNext: true,
        outlineLevel: 0,
        numbering: { reference: lists.appendix, level: 0 },
      },
    ),
    style(
      "ContentsTitle",
      "Contents Title",
      { size: 36, bold: true, color: colours.accent },
      { spacing: spacing(0, 240) },
    ),
    style("Label", "Label", { bold: true }, { spacing: spacing(240, 100), keepNext: true }),
    style("Indented", "Indented", {}, { indent: { left: indent } }),
    style("NumberedParagraph", "Numbered Paragraph", {}, { spacing: spacing(60, 140) }),
    style(
      "BulletItem",
      "Bullet Item",
      {},
      { spacing: spacing(0, 80), numbering: { reference: lists.bullets, level: 0 } },
    ),
    style(
      "LabelledItem",
      "Labelled Item",
      {},
      { spacing: spacing(0, 80), indent: { left: indent, hanging: indent } },
    ),
    style(
      "QuotationText",
      "Quotation Text",
      { size: 23 },
      { ...quotationFrame(), spacing: spacing(80, 0), keepNext: true, keepLines: true },
    ),
    style(
      "QuotationSource",
      "Quotation Source",
      { size: 20, color: colours.second },
      { ...quotationFrame(), spacing: spacing(0, 180) },
    ),
    style(
      "Caption",
      "caption",
      { size: 20, bold: true },
      { spacing: spacing(240, 100), keepNext: true },
    ),
    style("TableText", "Table Text", { size: 20 }, { spacing: spacing(40, 40, 252) }),
    style(
      "TableHead",
      "Table Head",
      { size: 20, bold: true },
      { spacing: spacing(40, 40, 252), keepNext: true },
    ),
    style(
      "BoxTitle",
      "Box Title",
      { bold: true },
      { ...boxFrame(), spacing: spacing(0, 80), keepNext: true, keepLines: true },
    ),
    style("BoxText", "Box Text", {}, { ...boxFrame(), spacing: spacing(0, 80), keepLines: true }),
    style(
      "BoxBullet",
      "Box Bullet",
      {},
      {
        ...boxFrame(),
        spacing: spacing(0, 80),
        keepLines: true,
        numbering: { reference: lists.boxBullets, level: 0 },
      },
    ),
    style(
      "Running",
      "Running",
      { size: 17, color: colours.second },
      { spacing: spacing(0, 0, 240) },
    ),
    style("Spacer", "Spacer", { size: 8 }, { spacing: spacing(0, 60, 240) }),
    contentsStyle(1),
    contentsStyle(2),
  ],
};

function quotationFrame() {
  return {
    indent: { left: indent + 170 },
    border: { left: { style: BorderStyle.SINGLE, size: 18, color: colours.accent, space: 8 } },
  };
}

function boxFrame() {
  const side = { style: BorderStyle.SINGLE, size: 6, color: colours.accent, space: 6 };
  return {
    indent: boxIndent,
    border: { top: side, bottom: side, left: side, right: side },
    shading: { fill: "F6F5F2" },
  };
}
