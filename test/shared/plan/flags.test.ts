import { expect, test } from "vitest";
import { flags, isFinished } from "../../../shared/domain/plan/flags.ts";
import { outputOf, planOf, type Sketch } from "./planOf.ts";

const whole: Sketch = { byWhen: "Jan '12", leads: ["CVS"], resources: "£900" };
const kinds = (output: Sketch, today: string, preset: "progress" | "confidence" = "progress") =>
  flags(planOf([[{ ...whole, ...output }]], preset), today).map(({ kind }) => kind);

test("an output is overdue after the last day that its date can mean, not before", () => {
  expect(kinds({}, "2012-01-31")).toEqual([]);
  expect(kinds({}, "2012-02-01")).toEqual(["overdue"]);
  expect(kinds({ byWhen: "2011/12" }, "2012-03-31")).toEqual([]);
  expect(kinds({ byWhen: "2011/12" }, "2012-04-01")).toEqual(["overdue"]);
  expect(kinds({ byWhen: "On-going" }, "2099-01-01")).toEqual([]);
});

test("what is missing has a flag with a reason", () => {
  const found = flags(
    planOf([[{}, { byWhen: "31/02/2012", leads: ["A"], funding: "to-be-identified" }]]),
    "2012-01-01",
  );
  expect(found.map(({ outputId, kind, word }) => [outputId, kind, word])).toEqual([
    ["1.1", "no-lead", "No lead"],
    ["1.1", "no-date", "No date"],
    ["1.1", "no-budget", "No budget"],
    ["1.2", "no-date", "Date not understood"],
    ["1.2", "no-budget", "No budget"],
  ]);
  for (const { reason } of found) expect(reason).toMatch(/^[^\n]+\.$/);
  expect(kinds({ resources: "", funding: "within-budgets" }, "2012-01-01")).toEqual([]);
  expect(kinds({ resources: "", funding: "part" }, "2012-01-01")).toEqual([]);
});

const green = (date: string) => ({ changes: [{ date, rag: "green" as const }] });
test("green that was said before the day may mean on target; on that day or later it means finished", () => {
  expect(kinds(green("2011-12-01"), "2012-02-01")).toEqual(["overdue"]);
  const [flag] = flags(planOf([[{ ...whole, ...green("2011-12-01") }]]), "2012-02-01");
  expect(flag?.reason).toBe(
    "It was due by 31 January 2012 and is not complete. Green was recorded on 1 December 2011, before that day, so it may only mean on target.",
  );
  expect(kinds(green("2012-01-31"), "2012-02-01")).toEqual([]);
  // Later changes count: green in time, then red.
  const changes = [
    { date: "2012-01-31", rag: "green" as const },
    { date: "2012-03-01", rag: "red" as const },
  ];
  expect(kinds({ changes }, "2012-03-02")).toEqual(["overdue"]);
});

test("where the colour says how likely it is, only the state says that it is finished", () => {
  expect(kinds(green("2012-01-31"), "2012-02-01", "confidence")).toEqual(["overdue"]);
  const complete = {
    changes: [{ date: "2011-12-01", rag: "red" as const, state: "complete" as const }],
  };
  expect(kinds(complete, "2012-02-01", "confidence")).toEqual([]);
  expect(kinds({ ...complete, leads: [], byWhen: "" }, "2012-02-01")).toEqual([]);
  expect(isFinished(outputOf(complete), "progress")).toBe(true);
  expect(isFinished(outputOf({ ...green("2012-01-01") }), "progress")).toBe(false);
});
