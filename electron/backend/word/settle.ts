import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The first day that a zip file can state, in the form of local time that it keeps. */
const noTime = new Date(1980, 0, 1);

/**
 * Gives a package the same bytes each time: docx draws relationship ids at random and counts others on
 * through the life of the process, and zip files keep the time of day. Embedded workbooks are settled too.
 */
export function settle(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const names = namesFor(files);
  const [bookmarks, drawings] = [counter(), counter()];
  const settled: Zippable = {};
  for (const name of Object.keys(files).sort(contentTypesFirst)) {
    const content = files[name] ?? new Uint8Array();
    if (name.endsWith(".xlsx")) settled[name] = [settle(content), { level: 0, mtime: noTime }];
    else {
      const text =
        /\.(xml|rels)$/.test(name) && names.size > 0
          ? strToU8(rename(strFromU8(content), names, bookmarks, drawings))
          : content;
      settled[name] = [text, { level: 6, mtime: noTime }];
    }
  }
  return zipSync(settled);
}

const contentTypesFirst = (a: string, b: string) =>
  Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml") || (a < b ? -1 : 1);

/**
 * What docx makes up → what it is called in the file: random relationship ids by number, and the bookmarks
 * of the contents, which count on, from one.
 */
function namesFor(files: Record<string, Uint8Array>): Map<string, string> {
  const names = new Map<string, string>();
  const all = (ending: string) =>
    Object.keys(files)
      .filter((name) => name.endsWith(ending))
      .sort();
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  for (const name of all(".rels"))
    for (const [, id = ""] of textOf(name).matchAll(/ Id="([^"]+)"/g))
      if (!/^rId\d+$/.test(id) && !names.has(id)) names.set(id, `rIdS${names.size + 1}`);
  for (const name of all("word/document.xml"))
    for (const [, id = ""] of textOf(name).matchAll(/w:anchor="(_Toc\d+)"/g))
      if (!names.has(id)) names.set(id, `_TocS${names.size + 1}`);
  return names;
}

/** Numbers given out in the order in which they are first asked for. */
function counter(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
}

const rename = (
  text: string,
  names: ReadonlyMap<string, string>,
  bookmark: (id: string) => number,
  drawing: (id: string) => number,
) =>
  text
    .replace(/((?:r:\w+|Id|w:anchor|w:name)=")([^"]+)"/g, (all, start: string, id: string) => {
      const to = names.get(id);
      return to ? `${start}${to}"` : all;
    })
    .replace(/PAGEREF (_Toc\d+)/g, (_, id: string) => `PAGEREF ${names.get(id) ?? id}`)
    .replace(
      /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)"/g,
      (_, start: string, id: string) => `${start}${bookmark(id)}"`,
    )
    .replace(
      /(<wp:docPr[^>]*? id=")(\d+)"/g,
      (_, start: string, id: string) => `${start}${drawing(id)}"`,
    );
