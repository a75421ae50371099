import { describe, expect, test } from "vitest";
import { sampleDocx, sampleReport } from "./documents.ts";
import { attribute, bodyOf, elements, partOf, partsOf, styleOf, wordsOf } from "./package.ts";

describe.each([true, false])("the sample's file, with page numbers: %s", (pageNumbers) => {
  const docx = () => sampleDocx({ pageNumbers });

  test("numbering is one multilevel list, linked to the heading styles both ways", async () => {
    const [numbering, styles] = ["numbering", "styles"].map(async (name) =>
      partOf(await docx(), `word/${name}.xml`),
    );
    const list = elements((await numbering) ?? "", "w:abstractNum").find((each) =>
      each.includes('<w:pStyle w:val="Heading1"/>'),
    );
    const number = elements((await numbering) ?? "", "w:num").find((each) =>
      each.includes(`<w:abstractNumId w:val="${attribute(list ?? "", "w:abstractNumId")}"/>`),
    );
    const numId = attribute(number ?? "", "w:numId");
    for (const level of [1, 2, 3]) {
      expect(elements(list ?? "", "w:lvl")[level - 1]).toContain(`"Heading${level}"`);
      const style = elements((await styles) ?? "", "w:style").find((each) =>
        each.includes(`w:styleId="Heading${level}"`),
      );
      expect(style).toContain(`<w:ilvl w:val="${level - 1}"/><w:numId w:val="${numId}"/>`);
    }
    const numbered = elements(bodyOf(await docx()), "w:p").filter(
      (each) => styleOf(each) === "NumberedParagraph",
    );
    expect(numbered.length).toBeGreaterThan(20);
    for (const each of numbered) expect(each).toContain(`<w:numId w:val="${numId}"/>`);
  });

  test("the contents list every heading with its number, and nothing asks to be updated", async () => {
    const parts = Object.values(partsOf(await docx())).join("");
    expect(parts).not.toMatch(/w:dirty|updateFields/);
    const paragraphs = elements(bodyOf(await docx()), "w:p");
    const entries = paragraphs
      .filter((each) => /^TOC\d$/.test(styleOf(each)))
      .map((each) => wordsOf(each));
    const headings = sampleReport().blocks.flatMap((block) =>
      block.kind === "heading" && block.level < 3 ? [block] : [],
    );
    expect(entries).toHaveLength(headings.length);
    for (const [i, { appendix }] of headings.entries())
      expect(entries[i]).toMatch(appendix ? /^Appendix [A-D]: / : /^\d(\.\d+)?\t/);
    expect(
      entries.map((each) => each.replace(/^Appendix .: |\t\d*$/g, "").replace(/^[\d.]+\t/, "")),
    ).toEqual(headings.map(({ text }) => text));
    for (const each of entries)
      if (pageNumbers) expect(each).toMatch(/\t\d+$/);
      else expect(each).not.toMatch(/\t\d*$/);
  });

  test("no heading level is skipped", async () => {
    const levels = elements(bodyOf(await docx()), "w:p").flatMap((each) => {
      const [, level] = /^Heading(\d)$/.exec(styleOf(each)) ?? [];
      return level ? [Number(level)] : styleOf(each) === "AppendixHeading" ? [1] : [];
    });
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.slice(1).entries())
      expect(level).toBeLessThanOrEqual((levels[i] ?? 0) + 1);
  });

  test("tables have header rows, alt text, whole rows and no empty or merged cell", async () => {
    const body = bodyOf(await docx());
    expect(body).not.toMatch(/w:gridSpan|w:vMerge/);
    const tables = elements(body, "w:tbl");
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      expect(attribute(elements(table, "w:tblCaption")[0] ?? "", "w:val")).toMatch(/\S/);
      expect(attribute(elements(table, "w:tblDescription")[0] ?? "", "w:val")).toMatch(/\S/);
      const rows = elements(table, "w:tr");
      expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(
        rows.map((_, i) => i === 0),
      );
      for (const row of rows) expect(row).toContain("<w:cantSplit/>");
    }
    const cells = elements(body, "w:tc");
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter((cell) => !cell.endsWith("</w:p></w:tc>"))).toEqual([]);
    expect(cells.filter((cell) => wordsOf(cell).trim() === "")).toEqual([]);
  });

  test("every drawing has alt text, and the language is British English", async () => {
    const pictures = elements(bodyOf(await docx()), "wp:docPr");
    // Evidence by theme, the dot vote and the show of hands; a ranking has no chart.
    expect(pictures).toHaveLength(3);
    for (const each of pictures) expect(attribute(each, "descr")).toMatch(/\S/);
    const defaults = elements(partOf(await docx(), "word/styles.xml"), "w:docDefaults")[0];
    expect(defaults).toContain('<w:lang w:val="en-GB"/>');
  });

  test("the properties come from the diagnostic", async () => {
    const { title, authority, date } = sampleReport();
    const core = partOf(await docx(), "docProps/core.xml");
    expect(core).toContain(`<dc:title>${title}</dc:title>`);
    expect(core).toContain(`<dc:subject>${authority}</dc:subject>`);
    expect(core).toContain("<dc:language>en-GB</dc:language>");
    expect(core.match(/>\d{4}-[^<]*</g)).toEqual([`>${date}T00:00:00Z<`, `>${date}T00:00:00Z<`]);
  });
});

test("words that lead into bullets stand right before them", async () => {
  const paragraphs = elements(bodyOf(await sampleDocx({ pageNumbers: false })), "w:p");
  const bullets = paragraphs.flatMap((each, i) =>
    styleOf(each) === "BulletItem" && styleOf(paragraphs[i - 1] ?? "") === "NumberedParagraph"
      ? [i]
      : [],
  );
  expect(bullets.length).toBeGreaterThan(2);
  for (const i of bullets) expect(wordsOf(paragraphs[i - 1] ?? "")).not.toMatch(/: \(.*\)$/);
});

test("what is said in passing is in italics", async () => {
  const body = bodyOf(await sampleDocx({ pageNumbers: false }));
  const run = elements(body, "w:r").find((each) => each.includes("already in progress"));
  expect(run).toContain("<w:i/>");
});
