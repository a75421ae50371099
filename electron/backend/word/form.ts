import type { CheckItem } from "../../../shared/report/model.ts";
import { keepNext, paragraph, run } from "./paragraphs.ts";
import { escapeLine } from "./xml.ts";

const line = '<w:bottom w:val="single" w:sz="4" w:space="1" w:color="BFBFBF"/>';
/** Between lines as well: Word draws one border around paragraphs that follow one another. */
const ruled = `<w:pBdr>${line}${line.replace("bottom", "between")}</w:pBdr><w:spacing w:before="140" w:after="0"/>`;

/** Empty lines to write on, on one page where there are few. */
export const roomOf = (lines: number): string =>
  Array.from({ length: lines }, (_, i) =>
    paragraph("Indented", "", keepNext(i < lines - 1) + ruled),
  ).join("") + paragraph("Spacer", "");

/** After those of the headings. */
const firstBookmark = 100_000;

/** A question with a check box of Word's before its words. @param the number of the box, unlike any other in the file */
export function checkOf({ label, text, tag, checked }: CheckItem, id: number, keep: boolean) {
  const state = (name: string, code: string) =>
    `<w14:${name} w14:val="${code}" w14:font="MS Gothic"/>`;
  const font =
    '<w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr>';
  const box = [
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeLine(`Focus on ${label}`)}"/><w:tag w:val="${escapeLine(tag)}"/><w:id w:val="${id}"/><w:lock w:val="sdtLocked"/>`,
    `<w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/>${state("checkedState", "2612")}${state("uncheckedState", "2610")}</w14:checkbox>`,
    `</w:sdtPr><w:sdtContent>${run(checked ? "☒" : "☐", font)}</w:sdtContent></w:sdt>`,
  ].join("");
  // Not every program that saves the file keeps the mark of a box; all keep bookmarks.
  const [start, end] = [
    `<w:bookmarkStart w:id="${firstBookmark + id}" w:name="${escapeLine(tag)}"/>`,
    `<w:bookmarkEnd w:id="${firstBookmark + id}"/>`,
  ];
  const content = run(`${label}\t`) + start + box + run(` ${text}`) + end;
  return paragraph("LabelledItem", content, keepNext(keep));
}
