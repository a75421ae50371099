import { expect, test } from "vitest";
import { dateProblem } from "../../shared/domain/plan/fuzzyDate.ts";
import { digest, readSample } from "../tools/sample.ts";

const plan = readSample("thurrock-2010", "plan");
if (!plan) throw new Error("the sample has no plan");
const recommendations = new Set(
  readSample("thurrock-2010", "recommendations").map(({ key }) => key),
);
const actions = plan.objectives.flatMap((objective) => objective.actions);
const rows = actions.flatMap(({ number, outputs }) =>
  outputs.map((output) => ({ number, ...output })),
);

test("the plan has the printed objective, 11 actions and 27 outputs", () => {
  expect(plan.objectives).toHaveLength(1);
  expect(actions.map(({ number }) => number)).toEqual("1 2 3 4 5 6 7 8 9 10 11".split(" "));
  expect(actions.map(({ outputs }) => outputs.length)).toEqual([3, 3, 2, 1, 1, 2, 2, 5, 3, 3, 2]);
  expect(rows).toHaveLength(27);
  expect(plan.front).toMatchObject({ version: "V3", status: "Draft", preset: "progress" });
});

test("every date is the printed one", () => {
  // Made from the published plan; the one row that prints its year twice has it once.
  expect(digest(JSON.stringify(rows.map(({ number, byWhen }) => [number, byWhen])))).toBe(
    "8d99304e071a3ed13186cd3667ab7db2578f0b4227933d1807164c9c1a6afd56",
  );
  expect(rows.filter(({ byWhen }) => byWhen === "")).toHaveLength(1);
  expect(rows.map(({ byWhen }) => dateProblem(byWhen)).filter(Boolean)).toEqual([]);
});

test("what the plan leaves blank is blank, and several leads are several", () => {
  const leads = Map.groupBy(rows, (row) => row.leads.length);
  expect(leads.get(0)).toHaveLength(2);
  expect(leads.get(2)).toHaveLength(5);
  expect(rows.filter(({ milestones }) => milestones === "")).toHaveLength(1);
  expect(rows.filter(({ resources }) => resources === "")).toHaveLength(3);
  for (const { resources, funding } of rows) if (resources === "") expect(funding).toBeNull();
});

test("money and funding are as printed", () => {
  const sums = rows.flatMap(({ resources }) => resources.match(/£[\d,]+/g) ?? []);
  expect(sums).toEqual(["£12,500", "£6,000", "£14,000"]);
  const many = (state: (typeof rows)[number]["funding"]) =>
    rows.filter(({ funding }) => funding === state).length;
  expect(many("identified")).toBe(1);
  expect(many("part")).toBe(2);
  expect(many("to-be-identified")).toBe(4);
  expect(many("within-budgets")).toBe(14);
  expect(many(null)).toBe(6);
});

test("no colour stands for October 2011, and every later one says that it is illustrative", () => {
  const [first, ...later] = plan.reportings.map(({ date }) => date);
  const changes = rows.flatMap((row) => row.changes);
  expect(first).toBe("2011-10-31");
  expect(later).toHaveLength(2);
  expect(changes.length).toBeGreaterThan(30);
  for (const { date, reason, author, rag } of changes) {
    expect(later, reason).toContain(date);
    expect(reason).toMatch(/^Illustrative: \S/);
    expect(author).toBe("Illustrative");
    expect(rag).not.toBeNull();
  }
  expect(new Set(changes.map(({ rag }) => rag)).size).toBe(3);
});

test("actions are linked to recommendations that there are", () => {
  for (const { recommendations: mandates } of actions)
    for (const key of mandates) expect(recommendations).toContain(key);
  expect(actions.filter(({ recommendations: mandates }) => mandates.length > 0)).toHaveLength(7);
});
