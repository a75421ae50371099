import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planFromText } from "../../../shared/domain/plan/fromText.ts";
import { importedObjectives } from "../../../shared/domain/plan/plan.ts";
import { printedPlan } from "./printedPlan.ts";

/** The printed plan that the form comes from is tested where its text lies beside this folder. */
const sources = new URL("../../../../shared/seeds/", import.meta.url);
const printed = existsSync(sources)
  ? readdirSync(sources)
      .filter((name) => name.startsWith("004"))
      .map((name) => ({
        name: "the printed plan",
        text: readFileSync(new URL(name, sources), "utf8"),
        counts: { objectives: 1, actions: 11, outputs: 27 },
        outputsOf: [3, 3, 2, 1, 1, 2, 2, 5, 3, 3, 2],
        blankDates: 1,
      }))
  : [];
const texts = [
  {
    name: "a plan in the same form",
    text: printedPlan,
    counts: { objectives: 1, actions: 3, outputs: 6 },
    outputsOf: [3, 2, 1],
    blankDates: 1,
  },
  ...printed,
];

/** The letters and digits only: what mending may never change. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

describe.each(texts)("$name", ({ text, counts, outputsOf, blankDates }) => {
  const read = planFromText(text);
  const actions = read.objectives.flatMap((objective) => objective.actions);
  const outputs = actions.flatMap((action) => action.outputs);

  test("has its actions and outputs, and can be imported", () => {
    expect(read.counts).toEqual(counts);
    expect(actions.map(({ number }) => number)).toEqual(outputsOf.map((_, at) => String(at + 1)));
    expect(actions.map((action) => action.outputs.length)).toEqual(outputsOf);
    expect(importedObjectives.parse(read.objectives)).toEqual(read.objectives);
  });

  test("says nothing that the source does not say", () => {
    const source = bare(text);
    for (const { rag, state, funding, leads, ...words } of outputs) {
      expect([rag, state]).toEqual([null, null]);
      for (const said of [...leads, ...Object.values(words)]) expect(source).toContain(bare(said));
      if (funding !== null) expect(words.resources).toMatch(/identified|existing budgets/i);
      else expect(words.resources).not.toMatch(/\bidentified|within existing/i);
    }
    expect(outputs.filter(({ byWhen }) => byWhen === "")).toHaveLength(blankDates);
  });

  test("has its key, the letter of another alphabet read as amber", () => {
    expect(Object.keys(read.key)).toEqual(["red", "amber", "green"]);
    expect(read.warnings.join("\n")).toMatch(/The key's “Α” is a letter of another alphabet/);
  });

  test("has its words whole again", () => {
    const all = JSON.stringify(read.objectives);
    expect(all).not.toMatch(/On- going|\d\/ \d|Pro- gress|[a-z]- [a-z]/);
    expect(all).toContain("On-going");
  });
});

test("what was mended and what is doubtful is told, and nothing else", () => {
  const read = planFromText(printedPlan);
  expect(read.objectives[0]?.title).toBe("Open the parks to the people who live by them");
  expect(read.warnings).toEqual([
    "The key's “Α” is a letter of another alphabet. It was read as amber.",
    "“Pro- gress” was read as “Progress”.",
    "“Op | pen” was read as “Open”.",
    "“peo | ople” was read as “people”.",
    "“On- going” was read as “On-going”.",
    "“Develop ment” was read as “Development”.",
    "“2014/ 15” was read as “2014/15”.",
    "“Tool- kit” was read as “Tool-kit”.",
    "“d | done” was read as “done”.",
    "Row 12: “2014 2014” states the date twice: the row may hold two outputs. It was kept as one.",
    "Row 16: “30/02/2015” is not a day that exists, so it has no place in the order of dates.",
  ]);
  const [walks, panel, wishes, hours, report, kit] = read.objectives
    .flatMap((objective) => objective.actions)
    .flatMap((action) => action.outputs);
  expect(walks).toMatchObject({ funding: "part", leads: ["Parks Development Manager"] });
  expect(panel).toMatchObject({
    ...{ output: "A panel of park users (3 meetings a year)", funding: "to-be-identified" },
    leads: ["Head of Parks", "Friends of the Parks"],
  });
  expect(wishes).toMatchObject({ byWhen: "", resources: "", funding: null, leads: [] });
  expect(hours).toMatchObject({ byWhen: "2014 2014", funding: "within-budgets" });
  expect(report).toMatchObject({ byWhen: "2014/15", funding: null });
  expect(kit).toMatchObject({ byWhen: "30/02/2015", funding: "part", leads: ["People and Parks"] });
});

test("a text without a table is no plan, and is said to be none", () => {
  for (const text of ["", "Dear all,\nthe plan is attached.", "a\tb\tc\n1\t2\t3"]) {
    const read = planFromText(text);
    expect(read.objectives).toEqual([]);
    expect(read.warnings.at(-1)).toMatch(/No plan was found/);
  }
});

test("any text at all, and any cells under headings, read as something that can be imported", () => {
  const lines = fc.array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "1.",
        "1 cont",
        "",
        "R",
        "Red/Green",
        "Objective 2: x",
        "31/02/2012",
        "a; b;",
      ),
      fc.constant("x".repeat(2_100)),
    ),
    { maxLength: 11 },
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 8 }), fc.boolean(), (rows, headed) => {
      const head = "No\tTask\tOutput\tBy when\tOutcome\tResources\tMilestones\tLead\tRAG\n";
      const text = (headed ? head : "") + rows.map((row) => row.join("\t")).join("\n");
      const read = planFromText(text);
      expect(importedObjectives.safeParse(read.objectives).error).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
