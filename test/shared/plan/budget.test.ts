import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetTotal, lineTotal, pounds, readPounds } from "../../../shared/domain/plan/budget.ts";

test("a budget as councils print it adds up", () => {
  const line = (unitCost: number, quantity: number) => ({ unitCost: unitCost * 100, quantity });
  const lines = [line(250, 7), line(100, 15), line(100, 14), line(1_000, 1), line(500, 7)];
  expect(lines.map(lineTotal).map(pounds)).toEqual([
    ...["£1,750", "£1,500", "£1,400", "£1,000", "£3,500"],
  ]);
  expect(pounds(budgetTotal(lines))).toBe("£9,150");
  expect(pounds(budgetTotal([]))).toBe("£0");
});

test.each([
  ["£1,000", 100_000],
  ["1000", 100_000],
  [" £ 12.5 ", 1_250],
  ["12.05", 1_205],
  ["1,234,567.89", 123_456_789],
  ["0", 0],
])("%j is so many pence", (text, pence) => {
  expect(readPounds(text)).toBe(pence);
});

test.each(["", "about £5", "-5", "1.234", "1,00", "£", "5p", "1e3", "∞"])(
  "%j is no sum",
  (text) => {
    expect(readPounds(text)).toBeNull();
  },
);

test("every sum is read back as it was written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (pence) => {
      expect(readPounds(pounds(pence))).toBe(pence);
    }),
  );
});
