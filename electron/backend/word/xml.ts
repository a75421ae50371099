import { cleanText } from "../../../shared/domain/text.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it, without the characters that it cannot hold. */
export const escapeXml = (text: string): string =>
  cleanText(text).replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

/** Text of an attribute or of one line: line feeds and tabs become spaces. */
export const escapeLine = (text: string): string => escapeXml(text).replace(/[\n\t]+/g, " ");
