import { expect, test } from "vitest";
import { estimatePages } from "../../electron/backend/word/pages.ts";
import { sampleDocx } from "./documents.ts";
import { bodyOf, elements, styleOf, wordsOf } from "./package.ts";
import { needOffice, pagesOf } from "./tools.ts";

const spaced = (text: string) => text.replace(/\s+/g, " ").trim();

test("the contents' pages are those on which LibreOffice puts the headings", async (context) => {
  const tools = needOffice(context);
  const docx = await sampleDocx({ pageNumbers: true });
  const pages = pagesOf(docx, tools).map((page) => page.split("\n").map(spaced));
  const entries = elements(bodyOf(docx), "w:p")
    .filter((each) => /^TOC\d$/.test(styleOf(each)))
    .map((each) => /^(.*)\t(\d+)$/s.exec(wordsOf(each)) ?? []);
  expect(entries.length).toBeGreaterThan(20);
  const stands = entries.map(([, words = ""]) => {
    // A long heading goes on in the next line, and a bullet may say the same: number and first words decide.
    const start = spaced(words).slice(0, 40);
    return [
      words,
      pages.findLastIndex((lines) => lines.some((line) => line.startsWith(start))) + 1,
    ];
  });
  expect(stands).toEqual(entries.map(([, words, page]) => [words, Number(page)]));
  expect(pages.length).toBeGreaterThanOrEqual(Number(entries.at(-1)?.[2]));
});

test("the layout knows everything that is in the report", async () => {
  const { guesses, pageCount } = await estimatePages(await sampleDocx({ pageNumbers: true }));
  expect(guesses ?? []).toEqual([]);
  expect(pageCount).toBeGreaterThan(20);
});
