import type { Inline } from "../../../shared/report/model.ts";
import { escapeXml } from "./xml.ts";

/** One run of text; line feeds and tabs within become breaks and tabs. */
export function run(text: string, properties = ""): string {
  const pieces = escapeXml(text)
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === "\n") return "<w:br/>";
      if (piece === "\t") return "<w:tab/>";
      return piece && `<w:t xml:space="preserve">${piece}</w:t>`;
    });
  return `<w:r>${properties}${pieces.join("")}</w:r>`;
}

const emphasis = (bold?: true, italic?: true) =>
  bold || italic
    ? `<w:rPr>${bold ? "<w:b/><w:bCs/>" : ""}${italic ? "<w:i/><w:iCs/>" : ""}</w:rPr>`
    : "";

export const runs = (inline: Inline): string =>
  typeof inline === "string"
    ? run(inline)
    : inline.map(({ text, bold, italic }) => run(text, emphasis(bold, italic))).join("");

/** @param more properties beside the style, in the schema's order: keepNext, pageBreakBefore, numPr */
export const paragraph = (style: string, content: string, more = ""): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`;

export const keepNext = (keep: boolean): string => (keep ? "<w:keepNext/>" : "");

/** Boxes and tables that touch would run together. */
export const spacer = paragraph("Spacer", "");

/** "Table 3  Indicators", the number a field that counts on. */
export function caption(label: "Table" | "Figure", number: string, text: string): string {
  const counter = `<w:fldSimple w:instr="SEQ ${label} \\* ARABIC">${run(number)}</w:fldSimple>`;
  return paragraph("Caption", `${run(`${label} `)}${counter}${run(`  ${text}`)}`, keepNext(true));
}
