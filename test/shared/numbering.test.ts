import { describe, expect, it } from "vitest";
import type { Block } from "../../shared/report/model.ts";
import { numberBlocks } from "../../shared/report/numbering.ts";

const heading = (level: 1 | 2 | 3): Block => ({ kind: "heading", level, text: "", id: "h" });
const appendix: Block = { kind: "heading", level: 1, text: "", id: "a", appendix: true };
const numbered: Block = { kind: "numbered", text: "" };
const paragraph: Block = { kind: "paragraph", text: "" };
const table: Block = {
  kind: "table",
  table: { caption: "", description: "", header: [], rows: [], widths: [] },
};
const chart: Block = {
  kind: "chart",
  chart: { title: "", categories: [], series: [], unit: "", alt: "" },
};

describe("numberBlocks", () => {
  it("counts headings of three levels and begins again below a new one", () => {
    expect(
      numberBlocks([heading(1), heading(2), heading(3), heading(2), heading(1), heading(2)]),
    ).toEqual(["1", "1.1", "1.1.1", "1.2", "2", "2.1"]);
  });

  it("numbers paragraphs one level below the heading they stand under", () => {
    expect(
      numberBlocks([heading(1), numbered, heading(2), numbered, numbered, heading(2), numbered]),
    ).toEqual(["1", "1.1", "1.2", "1.2.1", "1.2.2", "1.3", "1.3.1"]);
    expect(numberBlocks([heading(1), heading(2), heading(3), numbered, numbered])).toEqual([
      "1",
      "1.1",
      "1.1.1",
      "1.1.1.1",
      "1.1.1.2",
    ]);
  });

  it("lets a paragraph and a later heading of its level share one count", () => {
    expect(numberBlocks([heading(1), heading(2), numbered, heading(3), numbered])).toEqual([
      "1",
      "1.1",
      "1.1.1",
      "1.1.2",
      "1.1.2.1",
    ]);
  });

  it("letters appendices and leaves the chapters' count alone", () => {
    expect(numberBlocks([heading(1), appendix, numbered, numbered, appendix, numbered])).toEqual([
      "1",
      "A",
      "A.1",
      "A.2",
      "B",
      "B.1",
    ]);
    const many = numberBlocks(Array.from({ length: 53 }, () => appendix));
    expect([many[25], many[26], many[51], many[52]]).toEqual(["Z", "AA", "AZ", "BA"]);
  });

  it("counts tables and charts each for themselves through the whole document", () => {
    expect(numberBlocks([table, heading(1), chart, table, appendix, chart, table])).toEqual([
      "1",
      "1",
      "1",
      "2",
      "A",
      "2",
      "3",
    ]);
  });

  it("gives every other block an empty number, in place", () => {
    expect(numberBlocks([paragraph, heading(1), paragraph, numbered])).toEqual([
      "",
      "1",
      "",
      "1.1",
    ]);
    expect(numberBlocks([])).toEqual([]);
  });

  it("never prints a 0 where a level was left out", () => {
    expect(numberBlocks([heading(1), heading(3)])).toEqual(["1", "1.1.1"]);
    expect(numberBlocks([numbered, numbered])).toEqual(["1", "2"]);
  });
});
