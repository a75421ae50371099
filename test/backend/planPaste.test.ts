import fc from "fast-check";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { cellText, planCells } from "../../shared/domain/plan/cells.ts";
import { type PlanColumn, planColumns } from "../../shared/domain/plan/plan.ts";
import { planRows } from "../../shared/domain/plan/progress.ts";
import { newForTest } from "../tools/diagnostic.ts";

const rowsOf = (backend: Backend) => planRows(backend.call("plan.get", {}));
const cellsOf = (backend: Backend) => planCells(rowsOf(backend));

/** Two actions with two outputs each, and how to paste at one of them. */
function withPlan() {
  const { backend, file } = newForTest(Date.UTC(2015, 0));
  const { id: objectiveId } = backend.call("objective.add", { title: "Involve people" });
  for (const number of ["1", "2"]) {
    const { id } = backend.call("action.add", { objectiveId, number, task: `Task ${number}` });
    for (const part of ["a", "b"])
      backend.call("output.add", { actionId: id, fields: { output: `${number}${part}` } });
  }
  const paste = (row: number, column: PlanColumn, cells: string[][], date = "2012-03-31") =>
    backend.call("plan.paste", {
      ...{ outputId: rowsOf(backend)[row]?.output.id ?? "", column, cells, date, author: "AO" },
    });
  const column = (name: PlanColumn) => rowsOf(backend).map((row) => cellText(row, name));
  return { backend, file, paste, column };
}

test("cells go right and down; a blank one empties what it lies on", () => {
  const { paste, column, backend } = withPlan();
  expect(
    paste(1, "output", [
      ["New 1b", "Jan '12", "Heard"],
      ["", "2012"],
    ]),
  ).toEqual({ changed: 2, added: 0, problems: [] });
  expect(column("output")).toEqual(["1a", "New 1b", "", "2b"]);
  expect(column("byWhen")).toEqual(["", "Jan '12", "2012", ""]);
  expect(column("outcome")).toEqual(["", "Heard", "", ""]);
  backend.call("history.undo", {});
  expect(column("output")).toEqual(["1a", "1b", "2a", "2b"]);
});

test("rows past the end become outputs of the last action, or of a new one", () => {
  const { paste, column } = withPlan();
  const answer = paste(3, "number", [
    ["2", "Task 2", "2b"],
    ["", "", "2c"],
    ["2 cont", "", "2d"],
    ["3", "Task 3", "3a"],
    ["3", "", "3b"],
    ["", "", ""],
    ["", "Task without a number", "4a"],
  ]);
  expect(answer).toEqual({ changed: 0, added: 5, problems: [] });
  expect(column("output")).toEqual(["1a", "1b", "2a", "2b", "2c", "2d", "3a", "3b", "4a"]);
  expect(column("number")).toEqual(["1", "1", "2", "2", "2", "2", "3", "3", ""]);
  // Without a column of numbers, another task is another action, with the next number.
  expect(
    paste(8, "task", [
      ["Task without a number", "4a"],
      ["Fifth", "5a"],
    ]),
  ).toMatchObject({ added: 1 });
  expect(column("number").at(-1)).toBe("4");
});

test("the number and the task belong to the action: rows of one that differ are told", () => {
  const { paste, column } = withPlan();
  const { problems } = paste(0, "task", [["One"], ["Other"], [""], ["Two"]]);
  expect(column("task")).toEqual(["One", "One", "Two", "Two"]);
  expect(problems).toEqual([
    "Row 2, Task: “Other” differs from an earlier row of the same action and was left out.",
  ]);
});

test("colours and leads are read as people write them, and kept with their day and who says so", () => {
  const { backend, paste, column } = withPlan();
  expect(
    paste(0, "leads", [
      ["Ann; Ben", "R"],
      ["Ann\nCVS", "Α"],
      ["", "Green (G), complete"],
      ["CVS", "complete"],
    ]),
  ).toMatchObject({ changed: 4, problems: [] });
  expect(column("leads")).toEqual(["Ann; Ben", "Ann; CVS", "", "CVS"]);
  expect(column("rag")).toEqual(["Red (R)", "Amber (A)", "Green (G), complete", "Complete"]);
  expect(rowsOf(backend)[1]?.output.changes).toMatchObject([
    { date: "2012-03-31", rag: "amber", state: null, reason: "Pasted", author: "AO" },
  ]);
  // The same again is no change; a blank cell takes a colour back from that day, and the history stays.
  expect(paste(0, "rag", [["red"], ["amber"]])).toMatchObject({ changed: 0 });
  paste(0, "rag", [[""]], "2012-04-30");
  expect(column("rag")[0]).toBe("");
  expect(rowsOf(backend)[0]?.output.changes).toHaveLength(2);
  const late = paste(1, "rag", [["G"]], "2012-01-01");
  expect(late.problems).toEqual([
    "“1b” keeps its colour: progress of 31 March 2012 is later than the pasted one.",
  ]);
});

test("a cell that is not understood stays as it was, and everything is told", () => {
  const { paste, column } = withPlan();
  paste(0, "rag", [["R"]]);
  const { problems } = paste(0, "leads", [
    ["Ann", "mostly done", "one more"],
    ["x; ".repeat(3) + Array.from({ length: 40 }, (_, at) => `L${at}`).join(";"), "G"],
  ]);
  expect(column("rag").slice(0, 2)).toEqual(["Red (R)", "Green (G)"]);
  expect(column("leads").slice(0, 2)).toEqual(["Ann", ""]);
  expect(problems.map((problem) => problem.slice(0, 16))).toEqual([
    ...["Row 1: “one more", "Row 1, Progress:", "Row 2, Lead: “x;"],
  ]);
  const dates = paste(0, "byWhen", [["31/02/2012"], ["x".repeat(2_001)], ["July 12"]]);
  expect(column("byWhen")).toEqual(["31/02/2012", "", "July 12", ""]);
  expect(dates.problems).toHaveLength(2);
});

test("headings that are pasted with the rows are left out", () => {
  const { paste, column } = withPlan();
  const { problems } = paste(0, "number", [
    ["Action No", "Task and progress", "Output", "By When"],
    ["1", "Task 1", "First", "2012"],
  ]);
  expect(column("output")).toEqual(["First", "1b", "2a", "2b"]);
  expect(problems).toEqual(["Row 1: these are headings, so they were left out."]);
});

test("a paste that is refused changes nothing", () => {
  const { backend, paste } = withPlan();
  const before = cellsOf(backend);
  expect(() => paste(0, "leads", [["Ann", "G"]], "")).toThrow(/need a date/);
  expect(() =>
    paste(
      0,
      "output",
      Array.from({ length: 5_001 }, () => ["X"]),
    ),
  ).toThrow("“cells” have more than 5,000 rows: paste them in parts.");
  expect(() => paste(9, "output", [["X"]])).toThrow();
  expect(cellsOf(backend)).toEqual(before);
  expect(backend.call("history.get", {}).undo).toBe("Add an output");
});

test("five hundred rows are one step of undo, and what is copied is pasted as it was", () => {
  const { backend, paste } = withPlan();
  const before = cellsOf(backend);
  const cells = Array.from({ length: 500 }, (_, at) => [
    ...[String(Math.floor(at / 3) + 1), `Task of ${Math.floor(at / 3) + 1}`, `Output ${at}`],
    ...["Jan '12", "Outcome", "£900", "", "Ann; Ben", ["Red (R)", "", "Green (G)"][at % 3] ?? ""],
  ]);
  expect(paste(0, "number", cells)).toMatchObject({ added: 496 });
  const copied = cellsOf(backend);
  expect(paste(0, "number", copied)).toEqual({ changed: 0, added: 0, problems: [] });
  backend.call("history.undo", {});
  expect(cellsOf(backend)).toEqual(before);
  backend.call("history.redo", {});
  expect(cellsOf(backend)).toEqual(copied);
});

test("pasted nonsense is refused in words or pasted, and undo brings everything back", () => {
  const { backend, paste } = withPlan();
  const before = cellsOf(backend);
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "",
      "R",
      "1",
      "9",
      "2 cont",
      "31/02/2012",
      "=1+1",
      "a;b",
      "'); DROP TABLE plan",
    ),
  );
  const cells = fc.array(fc.array(cell, { maxLength: 10 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.nat({ max: 3 }), fc.constantFrom(...planColumns), cells, (row, name, pasted) => {
      const { undo } = backend.call("history.get", {});
      const { changed, added, problems } = paste(row, name, pasted);
      if (changed + added > 0) backend.call("history.undo", {});
      for (const problem of problems) expect(problem).toMatch(/^[^\n]*\.$/u);
      expect(added).toBeLessThanOrEqual(pasted.length);
      expect(cellsOf(backend)).toEqual(before);
      expect(backend.call("history.get", {}).undo).toBe(undo);
    }),
    { numRuns: 300 },
  );
});

test("where the colour says how far it is, another colour says so anew; kept apart, the state stays", () => {
  const { backend, paste } = withPlan();
  const first = () => rowsOf(backend)[0]?.output;
  paste(0, "rag", [["Green, complete"]], "2012-01-01");
  paste(0, "rag", [["Green"]], "2012-02-01");
  expect(first()).toMatchObject({ rag: "green", state: "complete" });
  paste(0, "rag", [["Red"]], "2012-03-01");
  expect(first()).toMatchObject({ rag: "red", state: null });
  backend.call("plan.update", { patch: { preset: "confidence" } });
  paste(0, "rag", [["Green, in progress"]], "2012-04-01");
  paste(0, "rag", [["Red"]], "2012-05-01");
  expect(first()).toMatchObject({ rag: "red", state: "in-progress" });
});

test("funding goes with the words that state it, until somebody chooses otherwise", () => {
  const { backend, paste } = withPlan();
  const first = () => rowsOf(backend)[0]?.output;
  const write = (fields: object) =>
    backend.call("output.update", { id: first()?.id ?? "", patch: fields });
  write({ resources: "To be identified" });
  expect(first()?.funding).toBe("to-be-identified");
  write({ resources: "£5,000, identified" });
  expect(first()?.funding).toBe("identified");
  // Back to the words as they were: so is the funding.
  write({ resources: "" });
  expect(first()?.funding).toBeNull();
  paste(0, "resources", [["None identified"]]);
  expect(first()?.funding).toBe("to-be-identified");
  write({ funding: "part" });
  write({ resources: "£5,000, identified" });
  expect(first()?.funding).toBe("part");
  paste(3, "resources", [["x"], ["£200, identified"]]);
  expect(rowsOf(backend).at(-1)?.output.funding).toBe("identified");
});

test("at an action without outputs the first is made with the paste: one step, and nothing where it is refused", () => {
  const { backend } = withPlan();
  const plan = () => backend.call("plan.get", {});
  const objectiveId = plan().objectives[0]?.id ?? "";
  const { id: actionId } = backend.call("action.add", { objectiveId, task: "Task 3" });
  const before = plan();
  const paste = (cells: string[][]) =>
    backend.call("plan.paste", {
      ...{ actionId, column: "output", cells, date: "2012-03-31", author: "AO" },
    });
  expect(() => paste([...Array(5_001)].map(() => ["x"]))).toThrow(/more than 5,000 rows/);
  expect(plan()).toEqual(before);
  expect(paste([["3a", "2012"], ["3b"]])).toEqual({ changed: 1, added: 1, problems: [] });
  expect(plan().objectives[0]?.actions[2]?.outputs).toMatchObject([
    { output: "3a", byWhen: "2012" },
    { output: "3b" },
  ]);
  backend.call("history.undo", {});
  expect(plan()).toEqual(before);
});

test("an action with a new objective of its own is one step, and neither is there without the other", () => {
  const { backend } = withPlan();
  const plan = () => backend.call("plan.get", {});
  const before = plan();
  const objective = { title: "Hear everybody" };
  expect(() =>
    backend.call("action.add", { objective, task: "Ask", recommendationIds: ["nobody"] }),
  ).toThrow();
  expect(plan()).toEqual(before);
  backend.call("action.add", { objective, task: "Ask" });
  expect(plan().objectives.at(-1)).toMatchObject({ ...objective, actions: [{ task: "Ask" }] });
  backend.call("history.undo", {});
  expect(plan()).toEqual(before);
});
