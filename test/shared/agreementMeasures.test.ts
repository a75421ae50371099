import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cohensKappa, krippendorffsAlpha, measure } from "../../shared/domain/agreementMeasures.ts";

/** Rows of observers, one letter a unit, a full stop for none; as things judged. */
function judged(...observers: string[]) {
  const units = [...(observers[0] ?? "")].map((_, i) => observers.map((row) => row[i] ?? "."));
  return units.map((unit) => ({
    said: unit.map((value) => (value === "." ? null : value)),
    times: 1,
  }));
}

describe("Krippendorff's alpha, as in Computing Krippendorff's Alpha-Reliability (2011)", () => {
  test("A: binary data, two observers", () => {
    expect(krippendorffsAlpha(judged("0100000010", "1110010000"))).toBeCloseTo(0.095, 3);
  });

  test("B: nominal data, two observers", () => {
    expect(krippendorffsAlpha(judged("aabbdcccedda", "babbbccceddd"))).toBeCloseTo(0.692, 3);
  });

  test("C: nominal data, any number of observers, missing data", () => {
    const observers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
    expect(krippendorffsAlpha(judged(...observers))).toBeCloseTo(0.743, 3);
  });

  // The data that other programs print as their example, with the same answer: 0.691.
  test("three observers who each judged some of fifteen things", () => {
    const observers = [".....34121133.3", "1.213343.......", "..21344.21133.4"];
    expect(krippendorffsAlpha(judged(...observers))).toBeCloseTo(0.691, 3);
  });
});

describe("Cohen's kappa, as in textbooks", () => {
  test("Fleiss, Statistical Methods for Rates and Proportions, 1981, table 13.1: two diagnosticians", () => {
    const table = [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ];
    expect(cohensKappa(table)).toBeCloseTo(0.676, 3);
  });

  test("Artstein and Poesio, Inter-coder agreement for computational linguistics, 2008, table 1", () => {
    const table = [
      [20, 20],
      [10, 50],
    ];
    expect(cohensKappa(table)).toBeCloseTo(0.348, 3);
  });

  test("Viera and Garrett, Understanding interobserver agreement, Family Medicine 37, 2005", () => {
    const found = measure({ both: 15, onlyA: 5, onlyB: 10, neither: 70 });
    expect(found.agreement).toBeCloseTo(0.85, 10);
    expect(found.kappa).toBeCloseTo(0.57, 2);
  });
});

describe("both measures", () => {
  test("are 1 where all is decided alike, and tell nothing where only one answer was given", () => {
    expect(measure({ both: 3, onlyA: 0, onlyB: 0, neither: 7 })).toMatchObject({
      ...{ agreement: 1, kappa: 1, alpha: 1 },
    });
    expect(measure({ both: 0, onlyA: 0, onlyB: 0, neither: 7 })).toMatchObject({
      ...{ agreement: 1, kappa: null, alpha: null },
    });
    expect(measure({ both: 0, onlyA: 0, onlyB: 0, neither: 0 })).toMatchObject({
      ...{ agreement: null, kappa: null, alpha: null },
    });
  });

  test("do not depend on who is first, and are never above the share decided alike", () => {
    const times = fc.nat({ max: 50 });
    fc.assert(
      fc.property(times, times, times, times, (both, onlyA, onlyB, neither) => {
        const one = measure({ both, onlyA, onlyB, neither });
        const other = measure({ both, onlyA: onlyB, onlyB: onlyA, neither });
        expect(other.alpha ?? 9).toBeCloseTo(one.alpha ?? 9, 9);
        expect(other.kappa ?? 9).toBeCloseTo(one.kappa ?? 9, 9);
        expect(one.kappa ?? 0).toBeLessThanOrEqual((one.agreement ?? 0) + 1e-9);
      }),
    );
  });
});
