import { expect, test } from "vitest";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import type { Block, ReportDocument } from "../../shared/report/model.ts";
import { bodyOf, elements, styleOf, wordsOf } from "./package.ts";

const heading = (level: 1 | 2 | 3, text: string, more: { appendix?: true } = {}): Block => ({
  kind: "heading",
  level,
  text,
  id: text,
  ...more,
});
const table = (rows: number): Block => ({
  kind: "table",
  table: {
    caption: "Counts",
    description: "What was counted.",
    header: ["What", "How many"],
    rows: Array.from({ length: rows }, (_, i) => [`Thing ${i + 1}`, "1"]),
    widths: [3, 1],
  },
});

const report = (blocks: Block[]): ReportDocument => ({
  id: "diagnostic-report",
  page: "portrait",
  chapters: "own-page",
  title: "A diagnostic",
  authority: "A council",
  versionLine: "Version 1.0",
  author: "An adviser",
  date: "2010-03-30",
  blocks,
});

/** Each paragraph as its style, what it keeps, its level in a list and its words. */
async function paragraphsOf(blocks: Block[]): Promise<string[]> {
  const docx = await toDocx(report(blocks), { pageNumbers: false });
  return elements(bodyOf(docx), "w:p").map((xml) => {
    const keeps = xml.includes("<w:keepNext/>") ? " +" : "";
    const level = /<w:ilvl w:val="(\d)"/.exec(xml)?.[1];
    return `${styleOf(xml)}${keeps}${level ? ` ${level}` : ""}: ${wordsOf(xml)}`;
  });
}

test("every block becomes the paragraphs it should", async () => {
  const blocks: Block[] = [
    { kind: "cover", title: "A diagnostic", subtitle: "A council", lines: ["March 2010"] },
    { kind: "contents", title: "Contents" },
    heading(1, "Findings"),
    { kind: "paragraph", text: "Before all." },
    { kind: "numbered", text: "Under one." },
    heading(2, "Engagement"),
    { kind: "numbered", text: [{ text: "Bold.", bold: true }, { text: " Then this:" }] },
    { kind: "bullets", items: ["one", "two", "three"] },
    { kind: "quotation", text: "So it is.", attribution: "An officer", marks: true },
    { kind: "paragraph", text: "Two\nlines\tand a tab." },
    heading(3, "Deep"),
    { kind: "numbered", text: "Four deep." },
    {
      kind: "box",
      title: "Recommendation 1: Do",
      pieces: [
        { kind: "paragraph", text: "Because of:" },
        { kind: "bullets", items: ["this"] },
        { kind: "paragraph", text: "And then." },
      ],
      note: [{ text: "Rests on 1.1.1.", italic: true }],
    },
    { kind: "empty", text: "Nothing written yet" },
    heading(1, "More", { appendix: true }),
    { kind: "label", text: "A label" },
    { kind: "numbered", text: "Without a number." },
    table(2),
  ];
  expect(await paragraphsOf(blocks)).toEqual([
    "CoverTitle: A diagnostic",
    "CoverSubtitle: A council",
    "CoverLine: March 2010",
    "ContentsTitle: Contents",
    "TOC1: 1\tFindings",
    "TOC2: 1.2\tEngagement",
    "TOC1: Appendix A: More",
    "Normal: ",
    "Heading1: Findings",
    "Normal: Before all.",
    "NumberedParagraph 1: Under one.",
    "Heading2: Engagement",
    "NumberedParagraph + 2: Bold. Then this:",
    "BulletItem: one",
    "BulletItem +: two",
    "BulletItem: three",
    "QuotationText: “So it is.”",
    "QuotationSource: An officer",
    "Indented: Two\nlines\tand a tab.",
    "Heading3: Deep",
    "NumberedParagraph 3: Four deep.",
    "BoxTitle +: Recommendation 1: Do",
    "BoxText +: Because of:",
    "BoxBullet +: this",
    "BoxText +: And then.",
    "BoxText: Rests on 1.1.1.",
    "Spacer: ",
    "AppendixHeading: More",
    "Label: A label",
    "Normal: Without a number.",
    "Caption +: Table 1  Counts",
    "TableHead +: What",
    "TableHead +: How many",
    "TableText +: Thing 1",
    "TableText +: 1",
    "TableText: Thing 2",
    "TableText: 1",
    "Spacer: ",
  ]);
});

test("a short table stays on one page, a long one may go on, with no row alone", async () => {
  const keeping = async (made: Block) =>
    (await paragraphsOf([made])).filter((each) => each.startsWith("TableText +")).length;
  expect(await keeping(table(12))).toBe(22);
  expect(await keeping(table(17))).toBe(4);
  // Few rows of many words are long, too.
  const wordy = table(5);
  if (wordy.kind === "table") for (const row of wordy.table.rows) row[0] = "Many words ".repeat(40);
  expect(await keeping(wordy)).toBe(4);
});

test("no head of a table breaks inside a word, and columns fill the page as before", async () => {
  const header = ["Stratum", "Target", "On the contact list", "Interviewed", "Interviews"];
  const spec = { caption: "Sample", description: "Who was asked.", header };
  const made: Block = {
    kind: "table",
    table: { ...spec, rows: [header.map(() => "1")], widths: [3, 1, 1, 1, 1] },
  };
  const docx = await toDocx(report([made]), { pageNumbers: false });
  const columns = elements(bodyOf(docx), "w:gridCol").map((xml) =>
    Number(/w:w="(\d+)"/.exec(xml)?.[1]),
  );
  // Arial bold of 10 points: no letter of these words is wider on average than 6 points.
  expect(columns[3]).toBeGreaterThan("Interviewed".length * 120 + 180);
  expect(columns[4]).toBeGreaterThan("Interviews".length * 120 + 180);
  expect(columns.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(9_280);
  expect(columns.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(9_298);
});

test("a document without a heading has contents, though empty", async () => {
  expect(await paragraphsOf([{ kind: "contents", title: "Contents" }])).toEqual([
    "ContentsTitle: Contents",
    "Normal: ",
    "Normal: ",
  ]);
});
