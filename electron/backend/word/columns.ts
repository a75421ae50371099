import { widthFor } from "../../../shared/report/exhibits/columns.ts";

/**
 * Widths of a table's columns in twips, as they are wanted, but none so narrow that a word of its head is broken: what
 * those need comes from the others, as far as they have it to spare.
 */
export function columnsOf(
  header: readonly string[],
  widths: readonly number[],
  textWidth: number,
): number[] {
  const sum = widths.reduce((all, each) => all + each, 0);
  const wanted = widths.map((each) => Math.floor((textWidth * each) / sum));
  const needs = wanted.map((_, i) => widthFor(header[i] ?? "", []));
  const lacking = wanted.reduce((all, each, i) => all + Math.max(0, (needs[i] ?? 0) - each), 0);
  const spare = wanted.reduce((all, each, i) => all + Math.max(0, each - (needs[i] ?? 0)), 0);
  if (lacking === 0 || lacking > spare) return wanted;
  return wanted.map((each, i) => {
    const need = needs[i] ?? 0;
    return each < need ? need : each - Math.ceil((lacking * (each - need)) / spare);
  });
}
