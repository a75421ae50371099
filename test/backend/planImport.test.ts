import { join } from "node:path";
import { expect, test } from "vitest";
import { readTable } from "../../electron/tables/readTable.ts";
import { writeTable } from "../../electron/tables/writeTable.ts";
import { flags } from "../../shared/domain/plan/flags.ts";
import { planFromTable } from "../../shared/domain/plan/fromTable.ts";
import { planFromText } from "../../shared/domain/plan/fromText.ts";
import type { OutputFields } from "../../shared/domain/plan/plan.ts";
import { planRows } from "../../shared/domain/plan/progress.ts";
import { printedPlan } from "../shared/plan/printedPlan.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";

const output = {
  ...{ output: "A panel", byWhen: "2012", outcome: "", resources: "", funding: null },
  ...{ milestones: "", leads: ["CVS"], rag: "red" as const, state: null },
};
const objective = (title: string, rows = 1) => ({
  title,
  actions: [{ number: "1", task: "Meet", outputs: Array.from({ length: rows }, () => output) }],
});

test("a printed plan that is pasted as text is imported with nothing added, and undone in one step", () => {
  const { backend } = newForTest(Date.UTC(2015, 0));
  const { objectives, counts } = planFromText(printedPlan);
  expect(backend.call("plan.import", { objectives, date: "2014-05-01" })).toEqual(counts);
  const plan = backend.call("plan.get", {});
  const rows = planRows(plan);
  expect(rows.map(({ output: { byWhen } }) => byWhen)).toEqual([
    ...["On-going", "Nov 2014", "", "2014 2014", "2014/15", "30/02/2015"],
  ]);
  expect(rows.every((row) => row.output.rag === null && row.output.changes.length === 0)).toBe(
    true,
  );
  expect(rows.every((row) => row.action.recommendationIds.length === 0)).toBe(true);
  backend.call("history.undo", {});
  expect(backend.call("plan.get", {}).objectives).toEqual([]);
});

test("imported colours are changes of the day and the person given", () => {
  const { backend } = newForTest(Date.UTC(2015, 0));
  const objectives = [objective("One")];
  backend.call("plan.import", { objectives, date: "2011-10-01", author: "AO" });
  expect(planRows(backend.call("plan.get", {}))[0]?.output).toMatchObject({
    rag: "red",
    changes: [{ date: "2011-10-01", rag: "red", reason: "As imported", author: "AO" }],
  });
});

test("an import stands after what is there, or in its place; undo brings back what was there", () => {
  const { backend } = newForTest(Date.UTC(2015, 0));
  const titles = () => backend.call("plan.get", {}).objectives.map(({ title }) => title);
  const take = (title: string, replace: boolean) =>
    backend.call("plan.import", { objectives: [objective(title)], date: "2011-10-01", replace });
  take("One", false);
  take("Two", false);
  expect(titles()).toEqual(["One", "Two"]);
  const before = backend.call("plan.get", {});
  take("Three", true);
  expect(titles()).toEqual(["Three"]);
  backend.call("history.undo", {});
  expect(backend.call("plan.get", {})).toEqual(before);
});

test("an import with anything wrong in it is refused whole, in one sentence", () => {
  const { backend } = newForTest(Date.UTC(2015, 0));
  const take = (objectives: ReturnType<typeof objective>[], date = "2011-10-01") =>
    backend.call("plan.import", { objectives, date });
  expect(() => take([objective("One"), objective("")])).toThrow(/must not be empty/);
  expect(() => take([objective("One")], "31/02/2012")).toThrow(/is not a date/);
  expect(() => take([objective("One", 5_001)])).toThrow(/5000 at most/);
  expect(backend.call("plan.get", {}).objectives).toEqual([]);
});

test.each(["Plan.csv", "Plan.xlsx"])(
  "a plan with 5,000 outputs comes in from %s",
  async (name) => {
    const path = join(folderForTest(), name);
    const header = [
      "Objective",
      "No",
      "Task",
      "Output",
      "By when",
      "Outcome",
      "Resources",
      "Lead",
      "RAG",
    ];
    const rows = Array.from({ length: 5_000 }, (_, at) => [
      ...[
        `Objective ${Math.floor(at / 1_000) + 1}`,
        Math.floor(at / 5) + 1,
        `Task ${Math.floor(at / 5)}`,
      ],
      ...[
        `Output ${at}`,
        "2011/12",
        null,
        "Within existing budgets",
        "Ann; Ben",
        at % 2 ? "G" : "",
      ],
    ]);
    await writeTable(path, [{ name: "Plan", header, rows }]);
    const { sheets } = await readTable(path);
    const read = planFromTable(sheets[0]?.rows ?? []);
    expect(read.counts).toEqual({ objectives: 5, actions: 1_000, outputs: 5_000 });
    expect(read.warnings).toEqual([]);

    const { backend } = newForTest(Date.UTC(2015, 0));
    backend.call("plan.import", { objectives: read.objectives, date: "2011-10-01" });
    const plan = backend.call("plan.get", {});
    expect(planRows(plan)).toHaveLength(5_000);
    expect(planRows(plan)[4_999]).toMatchObject({
      objective: { title: "Objective 5" },
      action: { number: "1000" },
      output: {
        output: "Output 4999",
        rag: "green",
        funding: "within-budgets",
        leads: ["Ann", "Ben"],
      },
    });
    expect(flags(plan, "2012-04-01").filter(({ kind }) => kind === "overdue")).toHaveLength(5_000);
    backend.call("history.undo", {});
    expect(backend.call("plan.get", {}).objectives).toEqual([]);
  },
  60_000,
);

test.each(["Plan.csv", "Plan.xlsx"])(
  "a plan that was exported to %s comes in again as it was",
  async (name) => {
    const { backend } = newForTest(Date.UTC(2015, 0));
    const { objectives } = planFromText(printedPlan);
    backend.call("plan.import", { objectives, date: "2014-05-01" });
    const first = planRows(backend.call("plan.get", {}))[0]?.output.id ?? "";
    const said = {
      date: "2014-06-01",
      rag: "amber",
      state: "in-progress",
      reason: "",
      author: "",
    } as const;
    backend.call("rag.add", { outputId: first, ...said });
    backend.call("output.update", { id: first, patch: { milestones: "=1+1\nSecond line" } });
    const path = join(folderForTest(), name);
    const [sheet] = backend.call("sheet.get", { sheet: "action-plan" });
    await writeTable(path, sheet ? [sheet] : []);

    const again = planFromTable((await readTable(path)).sheets[0]?.rows ?? []);
    backend.call("plan.import", {
      objectives: again.objectives,
      date: "2014-06-01",
      replace: true,
    });
    const [walks, ...others] = planRows(backend.call("plan.get", {})).map((row) => row.output);
    expect(walks).toMatchObject({
      rag: "amber",
      state: "in-progress",
      milestones: "=1+1\nSecond line",
    });
    const shape = (each: OutputFields) => ({
      ...{ output: each.output, byWhen: each.byWhen, outcome: each.outcome, leads: each.leads },
      ...{ milestones: each.milestones, funding: each.funding },
    });
    const before = objectives.flatMap(({ actions }) => actions.flatMap((action) => action.outputs));
    expect(others.map(shape)).toEqual(before.slice(1).map(shape));
    expect(
      again.objectives.map(({ title, actions }) => [title, actions.map(({ task }) => task)]),
    ).toEqual(objectives.map(({ title, actions }) => [title, actions.map(({ task }) => task)]));
  },
);
