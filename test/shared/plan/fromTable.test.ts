import { expect, test } from "vitest";
import { detectColumns } from "../../../shared/domain/plan/columns.ts";
import { planFromTable } from "../../../shared/domain/plan/fromTable.ts";

const flat = (rows: string[][]) =>
  planFromTable(rows).objectives.map(({ title, actions }) => [
    title,
    ...actions.map(({ number, task, outputs }) => [number, task, ...outputs.map((o) => o.output)]),
  ]);

test.each([
  [
    [
      "Action No",
      "Task and progress",
      "Output",
      "By When",
      "Outcome",
      "Resources",
      "Milestones",
      "Lead Officer",
      "Pro- gress Update R/A/G",
    ],
    ["number", "task", "output", "byWhen", "outcome", "resources", "milestones", "leads", "rag"],
  ],
  [
    [
      "Ref.",
      "Action",
      "Deliverable",
      "Target date",
      "Impact",
      "Budget (£)",
      "Key milestones",
      "Responsible",
      "RAG status",
    ],
    ["number", "task", "output", "byWhen", "outcome", "resources", "milestones", "leads", "rag"],
  ],
  [
    [
      "Objective",
      "Action",
      "Task",
      "Output",
      "By when",
      "Outcome",
      "Resources",
      "Funding state",
      "Milestones",
      "Lead",
      "Progress",
      "State",
    ],
    [
      "objective",
      "number",
      "task",
      "output",
      "byWhen",
      "outcome",
      "resources",
      "funding",
      "milestones",
      "leads",
      "rag",
      "state",
    ],
  ],
  [
    ["By whom", "What", "Timescale", "Notes"],
    ["leads", "task", "byWhen", undefined],
  ],
])("headings such as %j are known", (headings, expected) => {
  const found = detectColumns([["A plan"], [], headings]);
  expect(found?.header).toBe(2);
  const names = Object.entries(found?.columns ?? {});
  expect(headings.map((_, at) => names.find(([, place]) => place === at)?.[0])).toEqual(expected);
});

test("rows that are no headings are not taken for such", () => {
  expect(detectColumns([["Dear all"], ["Meet people", "2012", "Ann"]])).toBeNull();
  expect(detectColumns([])).toBeNull();
  expect(planFromTable([["1", "2", "3"]]).warnings).toHaveLength(1);
});

const header = ["No", "Task", "Output", "By when", "Lead", "RAG"];

test("objectives are bands, blanks under an action and “8 cont” mean the same action, repeated headings are nothing", () => {
  expect(
    flat([
      header,
      ["Objective 1: Ask", "", "", "", "", ""],
      ["1.", "Meet", "Walks", "", "", ""],
      ["", "", "Talks", "", "", ""],
      header,
      ["1 cont", "", "Maps", "", "", ""],
      ["", "Meet", "Songs", "", "", ""],
      ["2", "Write", "", "", "", ""],
      ["", "", "OBJECTIVE 2 – Answer", "", "", ""],
      ["3", "Tell", "Letters", "", "", ""],
    ]),
  ).toEqual([
    ["Ask", ["1", "Meet", "Walks", "Talks", "Maps", "Songs"], ["2", "Write"]],
    ["Answer", ["3", "Tell", "Letters"]],
  ]);
});

test("without numbers another task is another action; without an objective none is made up", () => {
  const rows = [header.slice(1), ["Meet", "Walks"], ["", "Talks"], ["Write", "Letters"]];
  expect(flat(rows)).toEqual([
    ["No objective stated", ["", "Meet", "Walks", "Talks"], ["", "Write", "Letters"]],
  ]);
});

test("objectives may stand in a column, repeated on each row or not", () => {
  const rows = [
    ["Objective", ...header],
    ["Objective 1: Ask", "1", "Meet", "Walks"],
    ["Objective 1: Ask", "1", "Meet", "Talks"],
    ["", "1", "Meet", "Maps"],
    ["Answer", "2", "Write", "Letters"],
  ];
  expect(flat(rows)).toEqual([
    ["Ask", ["1", "Meet", "Walks", "Talks", "Maps"]],
    ["Answer", ["2", "Write", "Letters"]],
  ]);
});

test("what has no place of its own is kept with the milestones, and told", () => {
  const { objectives, warnings } = planFromTable([
    [...header, ""],
    ["1", "Meet", "Walks", "x".repeat(2_001), "Ann", "Two walks held", "see appendix"],
  ]);
  const output = objectives[0]?.actions[0]?.outputs[0];
  expect(output).toMatchObject({ rag: null, state: null, byWhen: "" });
  expect(output?.milestones).toBe(`By when: ${"x".repeat(2_001)}\nProgress: Two walks held`);
  expect(warnings).toHaveLength(3);
  expect(warnings.at(-1)).toBe(
    "Column 7 is none of the plan's, so what it says was left out (row 2).",
  );
  for (const warning of warnings.slice(0, 2)) expect(warning).toMatch(/^Row 2: .*\.$/);
});

test("columns that somebody put right are taken so", () => {
  const rows = [
    ["a", "b", "c"],
    ["Ann", "Walks", "G"],
  ];
  const found = { header: 0, columns: { leads: 0, output: 1, rag: 2 } };
  expect(planFromTable(rows, found).objectives[0]?.actions[0]?.outputs).toMatchObject([
    { output: "Walks", leads: ["Ann"], rag: "green" },
  ]);
});

test("lines of a task that are repeated under one number are there once", () => {
  const rows = [
    ["Action No", "Task", "Output", "By when"],
    ...[["Listen"], ["Answer"], ["Answer"], ["Listen"]].map(([task = ""], i) => [
      ...["1", task, `Output ${i}`, "2012"],
    ]),
  ];
  const { objectives, warnings } = planFromTable(rows);
  expect(objectives[0]?.actions.map(({ task }) => task)).toEqual(["Listen\nAnswer"]);
  expect(warnings.filter((text) => /goes on under/.test(text))).toHaveLength(1);
});
