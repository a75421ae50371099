import { expect, test } from "vitest";
import { fundingIn } from "../../../shared/domain/plan/funding.ts";

test.each([
  ["No funding identified", "to-be-identified"],
  ["None identified", "to-be-identified"],
  ["None has been identified yet.", "to-be-identified"],
  ["Funding has not been identified", "to-be-identified"],
  ["Funding not yet identified", "to-be-identified"],
  ["£5,000 a year, no funding secured", "to-be-identified"],
  ["£5,000, to be identified", "to-be-identified"],
  ["Not all identified", "part"],
  ["Staff time identified and no funding identified for printing", "part"],
  ["No match funding, £5,000 identified", "identified"],
  ["£5,000, identified", "identified"],
  ["No staff, identified from within existing budgets", "identified"],
  ["Within existing budgets", "within-budgets"],
  ["£5,000", null],
] as const)("%s: %s", (words, funding) => {
  expect(fundingIn(words)).toBe(funding);
});
