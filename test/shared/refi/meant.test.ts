import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanRanges } from "../../../shared/domain/refi/cleanRanges.ts";
import { readPositions } from "../../../shared/domain/refi/meant.ts";
import { cleanText } from "../../../shared/domain/text.ts";
import { graphemes } from "./anyText.ts";

const raw = "First line 😀\r\nSecond line\r\nThird line, about the forum\r\nLast";
const text = raw.replaceAll("\r\n", "\n");
const coded = "the forum";
const start = text.indexOf(coded);
const points = (some: string) => [...some].length;

/** How four programs say where the same words are. */
const ways: [string, string, number][] = [
  ["the standard", "Some program", points(raw.slice(0, raw.indexOf(coded)))],
  ["a line end counted once", "ATLAS.ti 23", points(text.slice(0, start))],
  ["code units", "NVivo 14", raw.indexOf(coded)],
];

test.each(ways)("positions by %s lead to the same words", (_, origin, at) => {
  const stated = { start: at, end: at + coded.length, name: "" };
  const read = readPositions(raw, [stated], origin);
  expect(text.slice(read(stated.start), read(stated.end))).toBe(coded);
});

test("a program that counts in its own way is understood by the words that passages are named by", () => {
  const at = points(text.slice(0, start));
  const stated = { start: at, end: at + coded.length, name: "the forum" };
  const read = readPositions(raw, [stated], "A program nobody knows");
  expect(text.slice(read(stated.start), read(stated.end))).toBe(coded);
});

test("passages stay on their words when their text is cleaned, whatever was to be cleaned", () => {
  const dirty = ["e\u0301", "\u1112\u1161\u11ab", "\u0000", "\uFFFE", "\u212B", "\u0007a", "n"];
  const anyParts = fc.array(fc.constantFrom(...graphemes, ...dirty), { minLength: 1 });
  fc.assert(
    fc.property(anyParts, fc.nat(), fc.nat(), (parts, a, b) => {
      const places = [a, b].map((n) => n % (parts.length + 1)).sort((x, y) => x - y);
      const [from = 0, to = 0] = places.map((n) => parts.slice(0, n).join("").length);
      const all = parts.join("");
      // Where cleaning joins a part with the one before, the passage takes both; not at issue here.
      fc.pre(cleanText(all) === parts.map(cleanText).join(""));
      const { text: clean, ranges } = cleanRanges(all, [{ start: from, end: to }]);
      expect(clean).toBe(cleanText(all));
      const [range = { start: 0, end: 0 }] = ranges;
      const found = clean.slice(range.start, range.end);
      expect(found).toContain(cleanText(all.slice(from, to)));
    }),
    { numRuns: 2_000 },
  );
});
