import { expect, test } from "vitest";
import { digest, foundWords, readSample } from "../tools/sample.ts";

const front = readSample("redcar-2007", "diagnostic");
const workshops = readSample("redcar-2007", "workshops");
const recommendations = readSample("redcar-2007", "recommendations");
const plan = readSample("redcar-2007", "plan");

test("four workshops, in their order, feed one another as the plan says", () => {
  expect(workshops.map(({ date }) => date)).toEqual([
    "2007-03-19",
    "2007-03-29",
    "2007-04-25",
    "2007-05-09",
  ]);
  expect(workshops.map(({ key, feedsInto }) => [key, feedsInto])).toEqual([
    ["march19", "april25"],
    ["march29", "may9"],
    ["april25", "may9"],
    ["may9", null],
  ]);
  // As many purposes as each appendix lists.
  expect(workshops.map(({ purposes }) => purposes.split("\n").length)).toEqual([4, 6, 6, 6]);
});

test("nothing is made up: no votes, no attendance, no times", () => {
  for (const workshop of workshops) {
    expect(workshop).toMatchObject({ start: "", end: "", place: "", illustrative: "" });
    expect(workshop).toMatchObject({ options: [], rounds: [], invited: [], headcounts: [] });
  }
  expect(front.description).toContain("prints no vote, no attendance and no times");
  expect(readSample("redcar-2007", "interviews")).toEqual([]);
});

test("every note is marked with where the plan says it", () => {
  const notes = workshops.flatMap((workshop) => workshop.notes);
  expect(notes.length).toBeGreaterThanOrEqual(40);
  for (const { key, paragraph } of notes)
    expect(paragraph, key).toMatch(/^(Appendix [13], .+|2, reason \d|2) ?(¶\d+)?$/);
  expect(new Set(notes.map(({ text }) => text)).size).toBe(notes.length);
});

test("the gap is minded in the workshops of community organisations", () => {
  expect(workshops.map(({ gaps }) => gaps.length)).toEqual([6, 0, 5, 0]);
});

test("eight recommendations with as many purposes as are printed", () => {
  expect(recommendations.map(({ bullets }) => bullets.length)).toEqual([5, 6, 4, 5, 4, 3, 0, 0]);
  const october = recommendations.filter(({ reportBack }) => reportBack.includes("October 2007"));
  expect(october).toHaveLength(6);
  expect(recommendations[0]?.reportBack).toMatch(/early June 2007.*late September 2007/);
});

test("the budget is that of the plan and comes to £9,150", () => {
  const lines = readSample("redcar-2007", "budget");
  expect(lines.map(({ unitCost, quantity }) => [unitCost / 100, quantity])).toEqual([
    [250, 7],
    [100, 15],
    [100, 14],
    [1000, 1],
    [500, 7],
  ]);
  expect(lines.reduce((sum, { unitCost, quantity }) => sum + unitCost * quantity, 0)).toBe(915_000);
});

test("dates of the plan stand as text, without colours", () => {
  const outputs = plan?.objectives.flatMap(({ actions }) =>
    actions.flatMap((each) => each.outputs),
  );
  const dates = new Set(outputs?.map(({ byWhen }) => byWhen));
  expect(dates).toEqual(new Set(["", "early June 2007", "late September 2007", "October 2007"]));
  expect(outputs?.flatMap(({ changes }) => changes)).toEqual([]);
  expect(plan?.reportings).toEqual([]);
});

/** sha256 of the surnames of the plan's contacts. */
const surnames = new Set([
  "a384e2f868dbe2347844d303784dfc82b39dd32d40e322f8941e20c1775846da",
  "dc768032c19108b22da18de79005b80742b1e8363bf2e47233fb0e63af6a7a64",
  "00288e37e35426e83827209ce6d0c37a75a4f45bdd44dc102380ed83a373ed25",
  "ad3f805959edcb3f7f12cfbb6b1d542d8243a0873083c42a92ee761bc262f7b3",
  "8529ab6899015263573df683e57a9de269d60d38f9a5493152e1f53e8c5c2730",
]);

test("no personal name appears in any file", () => {
  expect(surnames.size).toBe(5);
  expect(foundWords("redcar-2007", surnames)).toEqual([]);
  expect(foundWords("redcar-2007", new Set([digest("redcar")])).length).toBeGreaterThan(0);
  expect(JSON.stringify(readSample("redcar-2007", "stakeholders"))).not.toContain("@");
});
