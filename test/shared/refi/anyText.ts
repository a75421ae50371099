import fc from "fast-check";
import { cleanText } from "../../../shared/domain/text.ts";

/** What is easily counted wrongly: emoji, joined emoji, combining marks, right to left, beyond the first plane. */
export const graphemes = [
  ..."ab 😀𝒳𐍈עבת",
  "é",
  "e\u0323\u0302",
  "👩‍👩‍👧",
  "🇬🇧",
  "\u1112\u1161\u11ab",
  "ﷺ",
  "\u200f",
  "&",
  "<",
  "]]>",
  '"',
  "\t",
];

/** Words in one or several paragraphs, clean as every text is that is kept. */
export const anyText = fc
  .array(fc.constantFrom(...graphemes, "\n", "\n\n", "Ward forum"), { minLength: 1, maxLength: 30 })
  .map((parts) => cleanText(parts.join("")));

export const anyLine = fc
  .array(fc.constantFrom(...graphemes, "Trust"), { maxLength: 6 })
  .map((parts) => cleanText(parts.join("").replace(/\s+/g, " ")).trim());

/** Two different places in a text, in order, neither within a character. */
export function anyRange(text: string): fc.Arbitrary<{ start: number; end: number }> {
  const places = [0];
  for (const character of text) places.push((places.at(-1) ?? 0) + character.length);
  return fc
    .uniqueArray(fc.constantFrom(...places), { minLength: 2, maxLength: 2 })
    .map((pair) => pair.sort((a, b) => a - b))
    .map(([start = 0, end = 0]) => ({ start, end }));
}
