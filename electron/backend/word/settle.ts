import { strToU8, unzipSync } from "fflate";
import { type Parts, textOf, zip } from "./zip.ts";

/**
 * Gives a file's parts the same bytes each time: docx draws relationship ids at random and counts drawings
 * on through the life of the process, and workbooks keep the time of day.
 */
export function settle(parts: Parts): Parts {
  const names = namesFor(parts);
  let drawings = 0;
  for (const [path, bytes] of Object.entries(parts))
    if (path.endsWith(".xlsx")) parts[path] = zip(unzipSync(bytes));
    else if (/\.(xml|rels)$/.test(path))
      parts[path] = strToU8(
        textOf(parts, path)
          .replace(
            /((?:r:id| Id)=")([^"]+)"/g,
            (_, start: string, id: string) => `${start}${names.get(id) ?? id}"`,
          )
          .replace(/(<wp:docPr[^>]*? id=")\d+"/g, (_, start: string) => `${start}${++drawings}"`),
      );
  for (const path of Object.keys(parts))
    if (/^word\/charts\/chart\d+\.xml$/.test(path))
      parts[path] = strToU8(inHouseStyle(textOf(parts, path)));
  return parts;
}

/**
 * Charts are written in the theme's font and in American English, whatever the document's are. Every bar
 * has its name: left to itself, a program leaves out every second one where they stand close. Of many columns only
 * some have room for theirs.
 */
const inHouseStyle = (chart: string) =>
  chart
    .replaceAll('"+mn-lt"', '"Arial"')
    .replaceAll('"en-US"', '"en-GB"')
    .replace(/(<c:catAx>.*?<c:lblOffset [^>]*\/>)/s, (axis) =>
      chart.includes('<c:barDir val="bar"/>') ? `${axis}<c:tickLblSkip val="1"/>` : axis,
    );

/** Random relationship ids → what they are called in the file. */
function namesFor(parts: Parts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const path of Object.keys(parts).sort())
    if (path.endsWith(".rels"))
      for (const [, id = ""] of textOf(parts, path).matchAll(/ Id="([^"]+)"/g))
        if (!/^rId\d+$/.test(id)) names.set(id, `rIdS${names.size + 1}`);
  return names;
}
