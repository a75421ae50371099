import fc from "fast-check";
import { expect, test } from "vitest";
import { numberWords } from "../../shared/domain/numberWords.ts";

const byLocale = (n: number, places: number) =>
  new Intl.NumberFormat("en-GB", { maximumFractionDigits: places, signDisplay: "negative" }).format(
    n,
  );

test("numbers are written as the locale writes them", () => {
  const numbers = fc.oneof(
    fc.integer(),
    fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 8),
    fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1_000),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  );
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 3 }), (n, places) => {
      expect(numberWords(n, places)).toBe(byLocale(n, places));
    }),
    { numRuns: 3_000 },
  );
  expect(numberWords(1.005, 2)).toBe("1.01");
  expect(numberWords(12_345_678)).toBe("12,345,678");
});
