import { strFromU8, unzipSync } from "fflate";

/** Every part of a Word file by its path, as text; the parts of an embedded workbook too. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [path, bytes] of Object.entries(unzipSync(docx)))
    if (path.endsWith(".xlsx"))
      for (const [inner, text] of Object.entries(partsOf(bytes))) parts[`${path}!${inner}`] = text;
    else parts[path] = strFromU8(bytes);
  return parts;
}

/** A part by its path. Throws where there is none, so that a renamed part cannot pass for an empty one. */
export function partOf(docx: Uint8Array, path: string): string {
  const part = partsOf(docx)[path];
  if (part === undefined) throw new Error(`there is no ${path} in the file`);
  return part;
}

export const bodyOf = (docx: Uint8Array) => partOf(docx, "word/document.xml");

/** The elements of this name, whole. They must not stand in one another. */
export const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|(?<!/)>.*?</${name}>)`, "gsu")) ?? [];

/** The value of an attribute of the first tag that has it. */
export const attribute = (xml: string, name: string): string | undefined => {
  const value = new RegExp(` ${name}="([^"]*)"`, "u").exec(xml)?.[1];
  return value === undefined ? undefined : decode(value);
};

export const styleOf = (paragraph: string): string =>
  /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? "Normal";

/** The words of an element, line breaks as line feeds. */
export const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br)\/>|<w:(tab)\/>/g)]
    .map(([, text, isBreak, isTab]) => (isBreak ? "\n" : isTab ? "\t" : decode(text ?? "")))
    .join("");

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as XML means it: entities read, line ends as a parser gives them. */
const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) =>
    hex || decimal
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : +decimal)
      : (named[name] ?? all),
  );
