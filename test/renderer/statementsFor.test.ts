import { expect, test } from "vitest";
import { statementsFor } from "../../renderer/screens/Interviews/record/statementsFor.ts";

const texts = ["Nobody came", "All 3 buses came late", "Ward forums", ...Array(60).fill("Said so")];
const statements = texts.map((text, i) => ({ number: i + 1, noteId: `${i}`, text }));
const found = (typed: string) => statementsFor(statements, typed).map(({ number }) => number);

test("a number finds the statement that has it, then those with it in their words", () => {
  expect(found("3")).toEqual([3, 2]);
  expect(found("63")).toEqual([63]);
});

test("words find in any order and in either case, and all of them must be there", () => {
  expect(found("LATE buses")).toEqual([2]);
  expect(found("came")).toEqual([1, 2]);
  expect(found("came forums")).toEqual([]);
});

test("no more are offered than anybody reads through", () => {
  expect(found("")).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  expect(found("said").length).toBe(30);
});
