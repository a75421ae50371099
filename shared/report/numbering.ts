import type { Block } from "./model.ts";

/**
 * The number printed before each block, "" for blocks without one: headings "4", "4.2", "4.2.1";
 * numbered paragraphs one level below their heading, on the same count as headings of that level;
 * appendix headings "A", "B", those below them none; tables and charts "1", "2" each in their own row.
 * Same length and order as `blocks`, and the same counting as a multilevel list in a Word file.
 */
export function numberBlocks(blocks: readonly Block[]): string[] {
  const counts = { heading: [0, 0, 0, 0], appendix: [0, 0], table: 0, chart: 0 };
  let level = 0;
  let inAppendix = false;
  return blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        inAppendix = block.appendix === true;
        if (inAppendix && block.level > 1) return "";
        level = inAppendix ? 1 : block.level;
        return inAppendix
          ? appendixLabel(step(counts.appendix, 1))
          : step(counts.heading, level).join(".");
      case "numbered":
        return inAppendix
          ? appendixLabel(step(counts.appendix, 2))
          : step(counts.heading, level + 1).join(".");
      case "table":
        return String(++counts.table);
      case "chart":
        return String(++counts.chart);
      default:
        return "";
    }
  });
}

/** Counts one on at a level, begins again below it, and gives the numbers down to it. */
function step(counts: number[], level: number): number[] {
  counts[level - 1] = (counts[level - 1] ?? 0) + 1;
  counts.fill(0, level);
  return counts.slice(0, level).map((count) => Math.max(count, 1));
}

/** 1 → "A", 26 → "Z", 27 → "AA"; with a paragraph below it "A.1". */
function appendixLabel([appendix = 1, ...below]: number[]): string {
  let letters = "";
  for (let rest = appendix; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return [letters, ...below].join(".");
}
