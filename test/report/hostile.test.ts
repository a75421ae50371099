import fc from "fast-check";
import { expect, test } from "vitest";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import { cleanText } from "../../shared/domain/text.ts";
import type { Block, ReportDocument } from "../../shared/report/model.ts";
import { hostileReport, hostileTexts } from "./hostile.ts";
import { bodyOf, elements, partsOf, wordsOf } from "./package.ts";
import { faultsOf } from "./tools.ts";

/** What XML 1.0 can't hold; a file with one of these opens nowhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to find
const unholdable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

const paragraphsOf = (docx: Uint8Array) => elements(bodyOf(docx), "w:p").map(wordsOf);
const withBlocks = (blocks: Block[], title = "Title"): ReportDocument => ({
  ...{
    id: "diagnostic-report",
    page: "portrait",
    chapters: "own-page",
    title,
    authority: "A council",
    author: "An adviser",
  },
  ...{ versionLine: "Version 1", date: "2010-03-30", blocks },
});

test("every hostile text is in the file, whole, in the evidence table and as a quotation", async () => {
  const report = hostileReport();
  for (const pageNumbers of [true, false]) {
    const docx = await toDocx(report, { pageNumbers });
    for (const part of Object.values(partsOf(docx))) expect(part).not.toMatch(unholdable);
    const paragraphs = paragraphsOf(docx);
    const times = (text: string) => paragraphs.filter((each) => each === cleanText(text)).length;
    expect(hostileTexts.filter((text) => times(text) < 2)).toEqual([]);
  }
});

test("a note of a megabyte is in the file, whole, and the file is valid", async (context) => {
  const long = "A word, a wörd & <a> word. ".repeat(40_000);
  const docx = await toDocx(hostileReport([long]), { pageNumbers: false });
  expect(paragraphsOf(docx).filter((each) => each.trim() === long.trim())).not.toEqual([]);
  expect(await faultsOf(docx, context)).toEqual([]);
});

test("ten thousand notes are a table in under a minute", async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [`4.1.${i}`, `Note ${i} `.repeat(20)]);
  const table = {
    caption: "Notes",
    description: "Notes",
    header: ["No.", "Note"],
    rows,
    widths: [1, 9],
  };
  const start = performance.now();
  const docx = await toDocx(withBlocks([{ kind: "table", table }]), { pageNumbers: false });
  expect(performance.now() - start).toBeLessThan(60_000);
  expect(elements(bodyOf(docx), "w:tr")).toHaveLength(10_001);
});

test("any text comes back as it was cleaned", async () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, text, text, async (note, finding, title) => {
      const blocks: Block[] = [
        { kind: "contents", title: "Contents" },
        { kind: "heading", level: 1, text: finding, id: "one" },
        {
          kind: "numbered",
          text: [
            { text: finding, bold: true },
            { text: note, italic: true },
          ],
        },
        { kind: "paragraph", text: note },
      ];
      const docx = await toDocx(withBlocks(blocks, title), { pageNumbers: false });
      for (const part of Object.values(partsOf(docx))) expect(part).not.toMatch(unholdable);
      const [numbered, paragraph] = paragraphsOf(docx).slice(-2);
      expect(numbered).toBe(cleanText(finding) + cleanText(note));
      expect(paragraph).toBe(cleanText(note));
    }),
    { numRuns: 60 },
  );
});
