import type { ReportDocument } from "../../../shared/report/model.ts";
import { escapeLine } from "./xml.ts";

/** The file's properties, dated by the diagnostic and not by the clock. */
export function coreProperties({ title, author, authority, date }: ReportDocument): string {
  const at = `${date}T00:00:00Z`;
  const who = escapeLine(author || authority);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeLine(title)}</dc:title><dc:subject>${escapeLine(authority)}</dc:subject>`,
    `<dc:creator>${who}</dc:creator><cp:lastModifiedBy>${who}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    "<dc:language>en-GB</dc:language></cp:coreProperties>",
  ].join("");
}
