import fc from "fast-check";
import { expect, test } from "vitest";
import { guardCell, unguardCell, writeCsv } from "../../../shared/domain/table/csv.ts";
import { readTsv, writeTsv } from "../../../shared/domain/table/tsv.ts";

test("cells are read as a spreadsheet puts them on the clipboard", () => {
  expect(readTsv('A\t"Two\nlines"\t"say ""yes"""\r\n\tB\t\r\n')).toEqual([
    ["A", "Two\nlines", 'say "yes"'],
    ["", "B", ""],
  ]);
  expect(readTsv("")).toEqual([[""]]);
  expect(readTsv("one")).toEqual([["one"]]);
  // A quotation mark that nothing closes is a quotation mark.
  expect(readTsv('"Ask us" she said\t"open\nnext')).toEqual([
    ['"Ask us" she said', '"open'],
    ["next"],
  ]);
});

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", '"', '""', "a\tb", "a\nb", '"a"', "=1", "'=1", "\t", "'", " @x", "＝2"),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

test("what is copied is pasted as it was", () => {
  fc.assert(
    fc.property(table, (cells) => {
      const plain = cells.map((row) => row.map((text) => text.replace(/\r/g, "")));
      // One empty cell in the last row is a line end like that of the last line.
      fc.pre(plain.length === 1 || plain.at(-1)?.join("") !== "" || plain.at(-1)?.length !== 1);
      expect(readTsv(writeTsv(plain))).toEqual(plain);
    }),
    { numRuns: 1_000 },
  );
});

test("no cell of text begins as a formula in a CSV file, and each is read back as it was", () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(guardCell(text)).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test("a CSV file says what is text and what is a number", () => {
  expect(
    writeCsv({
      header: ["a", "b,c"],
      rows: [
        ["=1", -1],
        ['"', null],
        ["-", 0.5],
      ],
    }),
  ).toBe('\uFEFFa,"b,c"\r\n\'=1,-1\r\n"""",\r\n\'-,0.5\r\n');
});
