import { join } from "node:path";
import { expect, test } from "vitest";
import { checkFile } from "../../electron/backend/db/check.ts";
import { budgetTotal } from "../../shared/domain/plan/budget.ts";
import { countsOn } from "../../shared/domain/plan/counts.ts";
import { planRows } from "../../shared/domain/plan/progress.ts";
import type { SampleName } from "../../shared/domain/sample/names.ts";
import { openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

function open(name: SampleName) {
  const machine = createTestMachine();
  const file = writeSample(join(folderForTest(), "A.soundings"), machine, name);
  return { file, backend: openForTest(file, machine) };
}

/** The rounds of Thurrock's workshop, each with its result by the title of the option. */
function votes(backend: ReturnType<typeof open>["backend"]) {
  const [workshop] = backend.call("workshop.list", {});
  if (!workshop) throw new Error("there is no workshop");
  const rounds = backend.call("round.list", { workshopId: workshop.id }).map((round) => {
    const result = backend.call("round.result", { id: round.id });
    const titles = new Map(round.options.map(({ optionId, title }) => [optionId, title]));
    const standing = result?.all.rows.map(({ optionId, place, score }) => ({
      title: titles.get(optionId)?.split(" ").slice(0, 3).join(" "),
      place,
      score,
    }));
    return { round, result, standing };
  });
  return { workshop, rounds };
}

test("twenty came to the workshop of 30 March 2010, of every stratum", () => {
  const { backend } = open("thurrock-2010");
  const { workshop, rounds } = votes(backend);
  expect(workshop).toMatchObject({ date: "2010-03-30", invited: 25, present: 20, roundCount: 3 });
  for (const { round } of rounds) {
    const { present } = backend.call("round.get", { id: round.id });
    expect(present.map(({ people }) => people)).toEqual([5, 7, 8]);
    expect(round.entered).toBe(20);
    expect(round.closedAt).toMatch(/^2010-03-30T14:/);
  }
});

test("the dot vote and the ranking put the first two in different order", () => {
  const { rounds } = votes(open("thurrock-2010").backend);
  const [dots, ranking, hands] = rounds;
  expect(dots?.result?.all).toMatchObject({ people: 20, valid: 18, spoiled: 1, abstained: 1 });
  expect(dots?.standing?.slice(0, 3)).toEqual([
    { title: "Engagement strategy launched", place: 1, score: 23 },
    { title: "Profiles of neighbourhoods", place: 2, score: 21 },
    { title: "Capacity building for", place: 3, score: 12 },
  ]);
  // What nobody chose is there, last.
  expect(dots?.standing?.at(-1)).toEqual({ title: "One set of", place: 10, score: 0 });
  expect(ranking?.round.rules).toMatchObject({ method: "ranking", count: "schulze" });
  expect(ranking?.result?.all).toMatchObject({ valid: 18, spoiled: 1, abstained: 1 });
  expect(ranking?.standing?.slice(0, 3).map(({ title }) => title)).toEqual([
    "Profiles of neighbourhoods",
    "Engagement strategy launched",
    "Capacity building for",
  ]);
  expect(hands?.result?.all.rows.map(({ counts }) => counts)).toEqual([
    [19, 0, 1],
    [18, 1, 1],
    [16, 1, 3],
  ]);
});

test("options were merged, with their history, and none is voted on that was", () => {
  const { backend } = open("thurrock-2010");
  const { workshop } = votes(backend);
  const options = backend.call("option.list", { workshopId: workshop.id });
  const merged = options.filter(({ origins }) => origins.length > 0);
  expect(merged.map(({ origins }) => origins.map(({ kind }) => kind))).toEqual([
    ["merged", "merged"],
  ]);
  expect(options.filter(({ retired }) => retired).map(({ roundIds }) => roundIds)).toEqual([
    [],
    [],
  ]);
  expect(backend.call("workshop.get", { id: workshop.id }).priorities).toHaveLength(3);
});

test("the evidence runs from notes by way of the rounds to the outputs of the plan", () => {
  const { nodes, edges } = open("thurrock-2010").backend.call("chain.get", {});
  const linkOf = new Map(nodes.map(({ id, link }) => [id, link]));
  const steps = new Set(edges.map(({ from, to }) => `${linkOf.get(from)} ${linkOf.get(to)}`));
  expect(steps).toEqual(
    new Set([
      "note finding",
      "finding option",
      "option option",
      "option round",
      "finding recommendation",
      "round recommendation",
      "recommendation action",
      "action output",
    ]),
  );
});

test("the plan of October 2011 has no colours; those of later dates were kept as they stood", () => {
  const { backend } = open("thurrock-2010");
  const kept = backend.call("reporting.list", {}).map(({ id, date }) => {
    const { plan } = backend.call("reporting.get", { id });
    return { date, counts: countsOn(plan, date) };
  });
  expect(kept).toEqual([
    { date: "2011-10-31", counts: { red: 0, amber: 0, green: 0, none: 27 } },
    { date: "2012-01-31", counts: { red: 3, amber: 12, green: 8, none: 4 } },
    { date: "2012-05-31", counts: { red: 3, amber: 10, green: 13, none: 1 } },
  ]);
  expect(planRows(backend.call("plan.get", {}))).toHaveLength(27);
});

test("Redcar's workshops lead on to one another, and its budget comes to £9,150", () => {
  const { backend, file } = open("redcar-2007");
  const workshops = backend.call("workshop.list", {});
  const dateOf = new Map(workshops.map(({ id, date }) => [id, date]));
  expect(
    workshops.map(({ date, feedsIntoId }) => [date, feedsIntoId && dateOf.get(feedsIntoId)]),
  ).toEqual([
    ["2007-03-19", "2007-04-25"],
    ["2007-03-29", "2007-05-09"],
    ["2007-04-25", "2007-05-09"],
    ["2007-05-09", null],
  ]);
  expect(workshops.map(({ present, roundCount }) => present + roundCount)).toEqual([0, 0, 0, 0]);
  expect(budgetTotal(backend.call("budget.list", {}))).toBe(915_000);
  expect(backend.call("recommendation.list", {})).toHaveLength(8);
  expect(backend.call("note.count", { filter: { tagged: false } })).toBe(0);
  expect(backend.call("stakeholder.list", {}).filter(({ name }) => name !== "")).toEqual([]);
  expect(backend.call("history.get", {})).toEqual({ undo: null, redo: null });
  backend.close();
  expect(checkFile(file).filter(({ problem }) => problem !== null)).toEqual([]);
});
