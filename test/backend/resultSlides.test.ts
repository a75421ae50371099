import { expect, test } from "vitest";
import type { Input } from "../../shared/contract.ts";
import type { Marks } from "../../shared/domain/voting/round.ts";
import { newForTest } from "../tools/diagnostic.ts";

/** The result slide of a round in which three people of two strata each put the first option first. */
function slideOf(
  rules: Input<"round.add">["rules"],
  mark: (a: string, b: string, i: number) => Marks,
) {
  const { backend } = newForTest();
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const options = ["Parks", "Buses", "Trams"].map((title) => ({ title }));
  const { ids: optionIds } = backend.call("option.add", { workshopId, options });
  const [a = "", b = ""] = optionIds;
  const { id: roundId } = backend.call("round.add", {
    ...{ workshopId, title: "Which?", rules, optionIds },
  });
  for (const { id: stratumId } of backend.call("diagnostic.get", {}).strata.slice(0, 2))
    for (let i = 0; i < 3; i += 1)
      backend.call("ballot.add", { roundId, stratumId, marks: mark(a, b, i) });
  const ref = { kind: "result" as const, roundId, stratumId: null };
  const slide = backend.call("slide.get", { ref });
  if (slide.kind !== "result") throw new Error("It shows no result.");
  return slide;
}

test.each([
  [{ method: "ranking", count: "schulze", places: null }, [1], [2]],
  [{ method: "approval" }, [1], [2]],
  [{ method: "moscow" }, [3], [1]],
  [{ method: "impact-effort", most: 5 }, [1, 5], [1, 5]],
  [{ method: "gradients" }, [3], [1]],
] as const)(
  "$method: an option with votes is not one without, whatever its score; no bar stands for what is no amount",
  (rules, first, second) => {
    const { bars, strata, rows } = slideOf(rules, (a, b, i) => ({
      [a]: rules.method === "approval" && i > 0 ? [2] : [...first],
      [b]: [...second],
    }));
    expect({ bars, strata }).toEqual({ bars: false, strata: [] });
    expect(
      Object.fromEntries(rows.map(({ title, support }) => [title, support > 0])),
    ).toMatchObject({
      Parks: true,
      Trams: false,
    });
  },
);

test("bars by stratum add up to what decides", () => {
  const dots = slideOf({ method: "dots", dots: 3, cap: null }, (a, b) => ({ [a]: [2], [b]: [1] }));
  expect(dots).toMatchObject({ bars: true, strata: [{}, {}] });
  for (const { score, segments } of dots.rows)
    expect(segments.reduce((sum, each) => sum + each, 0)).toBe(score);
  const scores = slideOf({ method: "score", most: 5 }, (a) => ({ [a]: [4] }));
  expect(scores).toMatchObject({ bars: true, strata: [], rows: [{ score: 4 }, {}, {}] });
});
