import { readXml, type XmlElement } from "../../shared/domain/refi/readXml.ts";
import { decodeText } from "../tables/decodeText.ts";
import { UnpackError, unpack } from "../tables/unpack.ts";

const body = "word/document.xml";

/**
 * The words of a Word document: a line for each paragraph, cells of a table too; what was deleted under tracked
 * changes is left out.
 * @param limit what it may unpack to
 * @throws UnpackError or BrokenXml where it is damaged or larger
 */
export function docxText(bytes: Uint8Array, limit: number): { text: string; unpacked: number } {
  const content = unpack(bytes, (name) => name === body, limit).get(body);
  if (!content) throw new UnpackError("no Word document");
  const lines: string[] = [];
  const read = (element: XmlElement) => {
    if (element.name === "p") lines.push("");
    if (element.name === "t") write(lines, element.text);
    else if (element.name === "tab") write(lines, "\t");
    else if (element.name === "br" || element.name === "cr") write(lines, "\n");
    else if (element.name === "noBreakHyphen") write(lines, "\u2011");
    else if (!skipped.has(element.name)) for (const child of element.children) read(child);
  };
  read(readXml(decodeText(content)));
  return { text: lines.join("\n"), unpacked: content.length };
}

/** `Fallback` repeats for older programs what stands before it; properties hold tab stops, which are no tabs. */
const skipped = new Set(["del", "moveFrom", "Fallback", "pPr", "rPr", "sectPr"]);

function write(lines: string[], text: string): void {
  lines.push((lines.pop() ?? "") + text);
}
