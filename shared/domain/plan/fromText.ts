import { readTsv } from "../table/tsv.ts";
import { detectColumns } from "./columns.ts";
import { planFromTable } from "./fromTable.ts";
import { joinCut, type Mending, mendText, vocabularyOf } from "./mend.ts";
import type { Rag } from "./rag.ts";
import { readProgress } from "./ragText.ts";
import { asRead, type ReadPlan } from "./readPlan.ts";
import { quoted } from "./words.ts";

/**
 * Reads a plan from text as it is pasted from a printed document or a spreadsheet: tabs between the cells,
 * headings repeated on each page, words broken by narrow columns. Words are mended only where that is certain,
 * and each mending is told.
 */
export function planFromText(text: string): ReadPlan {
  const rows = readTsv(text.replace(/\f/g, "\n"));
  const vocabulary = vocabularyOf(text);
  const mendings: Mending[] = [];
  const told = (mended: { text: string; mendings: Mending[] }) => {
    mendings.push(...mended.mendings);
    return mended.text;
  };
  const mended = rows.map((row) =>
    isObjective(row)
      ? [told(joinCut(row, vocabulary))]
      : row.map((cell) => told(mendText(cell, vocabulary))),
  );
  const found = detectColumns(mended);
  const read = planFromTable(mended, found);
  const { key, warnings } = readKey(
    rows
      .slice(0, found?.header ?? 0)
      .map((row) => [row[0] ?? "", told(joinCut(row.slice(1), vocabulary))]),
  );
  return asRead(
    read.objectives,
    [
      ...warnings,
      ...mendings.map(({ from, to }) => `${quoted(from)} was read as ${quoted(to)}.`),
      ...read.warnings,
    ],
    key,
  );
}

const isObjective = (row: readonly string[]) =>
  /^\s*objective\s{0,5}\d{0,3}\s{0,5}[:.–-]/i.test(row.join("\t"));

/** The lines before the table that say what R, A and G mean. */
function readKey(lines: readonly (readonly string[])[]) {
  const key: Partial<Record<Rag, string>> = {};
  const warnings: string[] = [];
  for (const [sign = "", words = ""] of lines) {
    const rag = sign.trim().length <= 10 ? readProgress(sign)?.rag : null;
    if (!rag || words === "" || key[rag] !== undefined) continue;
    key[rag] = words;
    if (/[^\p{ASCII}]/u.test(sign))
      warnings.push(
        `The key's ${quoted(sign)} is a letter of another alphabet. It was read as ${rag}.`,
      );
  }
  return { key, warnings };
}
