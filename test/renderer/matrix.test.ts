import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, hintFor } from "../../renderer/screens/Analysis/Matrix/cellWords.ts";
import {
  columnsInSight,
  linesInSight,
  scrollTo,
  sizes,
  topsOf,
} from "../../renderer/screens/Analysis/Matrix/geometry.ts";
import {
  type Line,
  nextToWrite,
  progressOf,
} from "../../renderer/screens/Analysis/Matrix/lines.ts";
import { withWords } from "../../renderer/screens/Analysis/Matrix/quotation.ts";

const themes = [{ id: "a" }, { id: "b" }, { id: "c" }];
const free = { confined: false, sealed: false, silent: false };
type Told = "written" | "notes" | "none";
const line = (key: string, cells: readonly Told[]): Line => ({
  ...{ kind: "row", key, row: { id: key, stratumId: null, people: 1, cells: [] } },
  cells: new Map(
    cells.flatMap((told, i) => {
      const themeId = themes[i]?.id ?? "";
      const cell = { themeId, notes: 1, offRecord: 0, rests: 0, elsewhere: 0 };
      return told === "none"
        ? []
        : [[themeId, { ...cell, ...free, text: told === "written" ? "x" : "" }]];
    }),
  ),
});
const group: Line = { kind: "group", key: "g", name: "Group", people: 2 };
const lines = [
  group,
  line("1", ["written", "none", "notes"]),
  line("2", ["notes", "none", "none"]),
];

test("the next cell to write is looked for from where one is, round to the start", () => {
  expect(nextToWrite(lines, themes, { line: 1, column: 0 })).toEqual({ line: 1, column: 2 });
  expect(nextToWrite(lines, themes, { line: 1, column: 2 })).toEqual({ line: 2, column: 0 });
  expect(nextToWrite(lines, themes, { line: 2, column: 0 })).toEqual({ line: 1, column: 2 });
  const done = [group, line("1", ["written", "none", "written"])];
  expect(nextToWrite(done, themes, { line: 1, column: 0 })).toBeNull();
  // The only one left is the one that one is on.
  expect(nextToWrite([line("1", ["notes"])], themes, { line: 0, column: 0 })).toEqual({
    ...{ line: 0, column: 0 },
  });
});

test("cells count as written of those that have notes, of the themes across alone", () => {
  expect(progressOf(lines, themes)).toEqual({ written: 1, of: 3 });
  expect(progressOf(lines, [{ id: "c" }])).toEqual({ written: 0, of: 1 });
});

test("what is in sight is drawn, wherever one has scrolled to, and not much else", () => {
  const anyLines = fc.array(fc.boolean(), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(
      anyLines,
      fc.nat(9_000),
      fc.integer({ min: 100, max: 900 }),
      (kinds, down, height) => {
        const all = kinds.map((isGroup, i) => (isGroup ? group : line(String(i), [])));
        const tops = topsOf(all);
        const top = Math.min(down, Math.max(0, (tops.at(-1) ?? 0) - height));
        const [first, last] = linesInSight(tops, { top, height, left: 0, width: 900 });
        all.forEach((_, i) => {
          const [start, end] = [tops[i] ?? 0, tops[i + 1] ?? 0];
          if (end > top && start < top + height) expect(i >= first && i <= last).toBe(true);
        });
        expect(last).toBeLessThan(all.length);
        expect((tops[last] ?? 0) - (tops[first] ?? 0)).toBeLessThan(height + 3 * sizes.row);
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(12_000), (count, along) => {
      const width = 900;
      const left = Math.min(along, Math.max(0, count * sizes.column - width));
      const [first, last] = columnsInSight(count, { left, width, top: 0, height: 700 });
      for (let i = 0; i < count; i++)
        if ((i + 1) * sizes.column > left && i * sizes.column < left + width)
          expect(i >= first && i <= last).toBe(true);
      expect(last - first).toBeLessThan(9);
      expect(last).toBeLessThan(count);
    }),
  );
});

test("scrolling brings a stretch into sight and goes no further than it must", () => {
  expect(scrollTo(0, 500, 100, 50)).toBe(0);
  expect(scrollTo(0, 500, 480, 50)).toBe(30);
  expect(scrollTo(300, 500, 100, 50)).toBe(100);
});

test("words are put in with a space on either side; only a quotation has marks", () => {
  const note = (kind: "quotation" | "point") => ({ kind, text: "Nobody told us " }) as const;
  expect(withWords("", 0, note("quotation"))).toEqual({ text: "“Nobody told us”", end: 16 });
  expect(withWords("Says: and more", 5, note("point"))).toEqual({
    ...{ text: "Says: Nobody told us and more", end: 20 },
  });
  expect(withWords("Says.", 4, note("point")).text).toBe("Says Nobody told us.");
});

test("a cell counts the notes that its summary rests on, and apart those that it has no longer", () => {
  const words = (notes: number, rests: number, elsewhere: number, text = "x") =>
    countWords({ ...{ notes, rests, elsewhere, text, offRecord: 1 }, ...free });
  expect(words(2, 0, 0, "")).toBe("2 notes, 1 off the record");
  expect(words(2, 0, 0)).toBe("2 notes, 1 off the record");
  expect(words(2, 1, 0)).toBe("Rests on 1 of 2 notes");
  expect(words(2, 2, 0)).toBe("Rests on all 2 notes");
  expect(words(1, 1, 0)).toBe("Rests on one note");
  expect(words(2, 1, 1)).toBe("Rests on 1 of 2, 1 elsewhere");
  expect(words(2, 2, 1)).toBe("Rests on 2 of 2, 1 elsewhere");
});

test("beneath the words stands why they are in nothing that leaves the file", () => {
  const [stratum, person] = [
    { id: "s", stratumId: "s", people: 2 },
    { id: "p", stratumId: "s", people: 1 },
  ];
  expect(hintFor(" ", 0, stratum, { ...free, confined: true })).toBe("");
  expect(hintFor("x", 0, person, free)).toBe("");
  expect(hintFor("x", 0, stratum, free)).toMatch(/^Fewer than 3 respondents/);
  expect(hintFor("x", 1, person, { ...free, confined: true })).toMatch(
    /^Rests on a note that is off/,
  );
  expect(hintFor("x", 0, person, { ...free, confined: true })).toMatch(/^Nothing is ticked/);
  expect(hintFor("x", 1, person, { ...free, silent: true })).toMatch(/not for attribution/);
  const sealed = { ...free, confined: true, sealed: true };
  expect(hintFor("x", 1, person, sealed)).toMatch(/deleted since/);
});
