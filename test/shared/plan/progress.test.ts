import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "../../../shared/domain/plan/changes.ts";
import { countsOn, countsOver, countsWords } from "../../../shared/domain/plan/counts.ts";
import type { Plan } from "../../../shared/domain/plan/plan.ts";
import { planOn, planRows } from "../../../shared/domain/plan/progress.ts";
import { outputStates, rags } from "../../../shared/domain/plan/rag.ts";
import { readProgress, writeProgress } from "../../../shared/domain/plan/ragText.ts";
import { planOf } from "./planOf.ts";

const plan = planOf([
  [
    {
      changes: [
        { date: "2011-12-01", rag: "red" },
        { date: "2012-03-01", rag: "green", reason: "Held three" },
      ],
    },
    { changes: [{ date: "2012-02-01", rag: "green" }] },
  ],
  [{ changes: [] }],
]);

test("colours are counted as they stood at the end of a day", () => {
  expect(countsOn(plan, "2011-11-30")).toEqual({ red: 0, amber: 0, green: 0, none: 3 });
  expect(countsOn(plan, "2011-12-01")).toEqual({ red: 1, amber: 0, green: 0, none: 2 });
  expect(countsOn(plan, "2012-03-01")).toEqual({ red: 0, amber: 0, green: 2, none: 1 });
});

test("counts over the reporting dates, oldest first, and now", () => {
  const kept = (date: string, id: string) => ({ id, date, title: id, plan: planOn(plan, date) });
  const over = countsOver([kept("2012-02-28", "B"), kept("2011-12-31", "A")], {
    ...{ date: "2012-04-01", plan },
  });
  expect(over.map(({ title, counts }) => [title, counts.green])).toEqual([
    ["A", 0],
    ["B", 1],
    ["Now", 2],
  ]);
});

test("counts in words say what they were", () => {
  const counts = { red: 0, amber: 3, green: 14, none: 0 };
  const before = { red: 2, amber: 3, green: 12, none: 0 };
  const on = (date: string, then = before) => ({ date, counts: then });
  expect(countsWords(on("2012-06-30", counts))).toEqual(["14 green", "3 amber"]);
  expect(countsWords(on("2012-06-30", counts), on("2012-03-31"))).toEqual([
    ...["14 green, was 12 in March", "3 amber, as in March", "0 red, was 2 in March"],
  ]);
  expect(countsWords(on("2012-06-30", counts), on("2011-06-30"))[0]).toBe(
    "14 green, was 12 in June 2011",
  );
  expect(countsWords(on("2012-06-30", counts), on("2012-06-03"))[0]).toBe(
    "14 green, was 12 on 3 June",
  );
});

test("what changed between two states of a plan, with its reason", () => {
  const before = planOf([
    [{ output: "Walks", byWhen: "Jan '12", leads: ["Ann"] }, { output: "Maps" }],
  ]);
  const after = planOf([
    [
      {
        ...{ output: "Walks", byWhen: "April '12", leads: ["Ann", "Ben"] },
        changes: [{ date: "2012-01-01", rag: "red", state: "not-started", reason: "Nobody came" }],
      },
      { id: "new", output: "Talks" },
    ],
  ]);
  expect(
    changesBetween(before, after).map(({ kind, words, reason }) => [kind, words, reason]),
  ).toEqual([
    ["colour", "None stated to Red (R)", "Nobody came"],
    ["state", "None stated to Not started", "Nobody came"],
    ["date", "Jan '12 to April '12", ""],
    ["lead", "Ann to Ann; Ben", ""],
    ["new", "New in the plan", ""],
    ["gone", "No longer in the plan", ""],
  ]);
});

const anyChanges = fc.array(
  fc.record({
    date: fc.integer({ min: 1, max: 28 }).map((day) => `2012-01-${String(day).padStart(2, "0")}`),
    rag: fc.option(fc.constantFrom(...rags)),
  }),
  { maxLength: 6 },
);
const anyPlan = fc.array(fc.array(fc.record({ changes: anyChanges }), { maxLength: 3 }), {
  maxLength: 3,
});

test("on any day every output is counted once, and a plan does not differ from itself", () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 1, max: 28 }), (sketch, day) => {
      const date = `2012-01-${String(day).padStart(2, "0")}`;
      const made: Plan = planOf(sketch);
      const { red, amber, green, none } = countsOn(made, date);
      expect(red + amber + green + none).toBe(planRows(made).length);
      expect(changesBetween(made, made)).toEqual([]);
      expect(countsOn(planOn(made, date), "2012-12-31")).toEqual(countsOn(made, date));
      expect(planOn(made, "2012-01-31")).toEqual(made);
    }),
  );
});

test.each([
  ["R", "red", null],
  ["Red (R)", "red", null],
  ["red (r).", "red", null],
  ["Α", "amber", null],
  ["А", "amber", null],
  ["α", "amber", null],
  ["Ａ", "amber", null],
  ["аmber", "amber", null],
  ["G", "green", null],
  ["Green – complete", "green", "complete"],
  ["🟢", "green", null],
  ["not  started", null, "not-started"],
  ["", null, null],
  [" - ", null, null],
])("the cell %j says %s and %s", (text, rag, state) => {
  expect(readProgress(text)).toEqual({ rag, state });
});

test.each(["R/A/G", "Amber/Red", "Mostly green", "on target", "x".repeat(500), "???", "Blue"])(
  "the cell %j is not understood, and nothing is guessed",
  (text) => {
    expect(readProgress(text)).toBeNull();
  },
);

test("what is written of colour and state is read back", () => {
  for (const rag of [...rags, null])
    for (const state of [...outputStates, null])
      expect(readProgress(writeProgress({ rag, state }))).toEqual({ rag, state });
});
