import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { smallGroupRule } from "../../shared/domain/smallGroups.ts";
import {
  type ExhibitSheet,
  exhibitSheets,
  isDrawn,
} from "../../shared/report/exhibits/exhibitSheets.ts";
import { tablesOf } from "../../shared/report/exhibits/grid.ts";
import type { Block } from "../../shared/report/model.ts";
import { newForTest, openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";

const sample = () => openForTest(writeSample(join(folderForTest(), "Sample.soundings")));
const report = (backend: Backend) =>
  backend.call("report.get", { document: "diagnostic-report" }).blocks;

/** What stands under the heading of a table of the analysis. */
function under(backend: Backend, sheet: ExhibitSheet): Block[] {
  const { id } = backend.call("exhibit.add", { sheet });
  const blocks = report(backend);
  const start = blocks.findIndex(
    (block) => block.kind === "heading" && block.id === `exhibit-${id}`,
  );
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === "heading");
  return end < 0 ? rest : rest.slice(0, end);
}
const tablesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));

/** An interview with one person of each stratum named, each of whom says something of one theme. */
function fill(backend: Backend, people: readonly (0 | 1 | 2)[]) {
  const { strata } = backend.call("diagnostic.get", {});
  return people.map((place) => {
    const stratumId = strata[place]?.id ?? "";
    const { id: speakerId } = backend.call("stakeholder.add", { stratumId });
    const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [speakerId] });
    backend.call("interview.start", { id: interviewId });
    const said = { interviewId, speakerId, text: "Said", themes: [{ name: "Trust" }] };
    const note = backend.call("note.add", { ...said, kind: "barrier" });
    return { speakerId, noteId: note.id };
  });
}

test("without one the report has no part for them, and an empty caption is our sentence", () => {
  const backend = sample();
  const before = JSON.stringify(report(backend));
  expect(before).not.toContain("What the notes come to");
  const { id } = backend.call("exhibit.add", { sheet: "contrast" });
  expect(JSON.stringify(report(backend))).toContain("Where the strata differ: in how many");
  backend.call("exhibit.update", { id, patch: { caption: "Members and others differ." } });
  const written = JSON.stringify(report(backend));
  expect(written).toContain("Members and others differ.");
  expect(written).not.toContain("Where the strata differ: in how many");
  for (let step = 0; step < 2; step++) backend.call("history.undo", {});
  expect(JSON.stringify(report(backend))).toBe(before);
});

test.each([
  "theme-by-stratum",
  "theme-by-stratum-notes",
  "theme-by-section",
  "theme-by-question",
  "themes-together-notes",
  "theme-balance-notes",
] as const)("%s says in the report what it says in the spreadsheet", (name) => {
  const backend = sample();
  const [sheet] = backend.call("sheet.get", { sheet: name, subjectId: null });
  const tables = tablesIn(under(backend, name));
  const printed = (sheet?.rows ?? []).filter(([first]) => first !== smallGroupRule);
  // Put side by side again, without the first column that each part repeats.
  const rows = printed.map((_, i) => tables.flatMap(({ rows: own }) => own[i]?.slice(1) ?? []));
  const kept = name.startsWith("theme-balance")
    ? ["Barrier", "Good practice", "Idea"].map((kind) => (sheet?.header.indexOf(kind) ?? 0) - 1)
    : (sheet?.rows[0] ?? []).slice(1, -1).map((_, i) => i);
  const wanted = printed.map((row) => [...kept.map((i) => String(row[i + 1])), String(row.at(-1))]);
  expect(rows).toEqual(wanted);
  for (const { rows: own } of tables)
    expect(own.map((row) => row[0])).toEqual(
      printed.map(([first], i) =>
        name.startsWith("themes-together") && i > 0 ? `${i} ${first}` : first,
      ),
    );
});

test("a chart stands with each table that has one, with the table's figures", () => {
  const backend = sample();
  for (const sheet of exhibitSheets.filter((each) => !each.startsWith("theme-by-area"))) {
    const charts = under(backend, sheet).flatMap((block) =>
      block.kind === "chart" ? [block.chart] : [],
    );
    expect([sheet, charts.length]).toEqual([sheet, isDrawn(sheet) ? 1 : 0]);
    expect(backend.call("exhibit.chart", { sheet })).toEqual(charts[0] ?? null);
    for (const { categories, series } of charts)
      for (const { values } of series) expect(values).toHaveLength(categories.length);
  }
  const chart = backend.call("exhibit.chart", { sheet: "theme-by-stratum" });
  const [table] = tablesIn(under(backend, "theme-by-stratum"));
  for (const [i, theme] of chart?.categories.entries() ?? []) {
    const row = table?.rows.find(([name]) => name === theme)?.slice(1, -1);
    expect(chart?.series.map(({ values }) => String(values[i]))).toEqual(row);
  }
});

test("small groups stand in no table and no chart of the report, and the rule is printed", () => {
  const { backend } = newForTest();
  fill(backend, [0, 0, 0, 1, 2, 2]);
  const [large = "", ...small] = backend.call("diagnostic.get", {}).strata.map(({ name }) => name);
  for (const sheet of ["theme-by-stratum", "theme-by-stratum-notes", "contrast"] as const) {
    const blocks = under(backend, sheet);
    const words = JSON.stringify([blocks, backend.call("exhibit.chart", { sheet })]);
    expect(words).toContain(large);
    for (const name of small) expect(words).not.toContain(name);
    expect(blocks.at(-1)).toMatchObject({ kind: "paragraph", text: smallGroupRule });
  }
  // The report's own chart and table keep to the same rule.
  const own = report(backend);
  const at = own.findIndex((block) => block.kind === "heading" && block.id === "evidence-by-theme");
  const evidence = JSON.stringify(own.slice(at, at + 5));
  expect(evidence).toContain(large);
  expect(evidence).toContain(smallGroupRule);
  for (const name of small) expect(evidence).not.toContain(name);
  fill(backend, [1, 1, 2]);
  expect(JSON.stringify(under(backend, "theme-by-stratum"))).not.toContain(smallGroupRule);
});

test("areas have a table for each scheme, each with all; bars only where schemes do not overlap", () => {
  const { backend } = newForTest();
  const said = fill(backend, [0, 0, 0, 1, 1, 1]).map(({ noteId }) => noteId);
  const area = (scheme: string, name: string, noteIds: string[]) => {
    const { id } = backend.call("area.add", { scheme, name });
    backend.call("area.setNotes", { noteIds, into: [id] });
  };
  area("Hubs", "North", said.slice(0, 3));
  area("Hubs", "South", said.slice(3));
  const chart = () => backend.call("exhibit.chart", { sheet: "theme-by-area" });
  expect(chart()?.series.map(({ name, values }) => [name, values])).toEqual([
    ["North", [3]],
    ["South", [3]],
  ]);
  area("Renewal areas", "Tilbury", said.slice(0, 3));
  expect(chart()).toBeNull();
  const tables = tablesIn(under(backend, "theme-by-area"));
  expect(tables.map(({ caption, header }) => [caption, header])).toEqual([
    ["Themes by area, in interviews: Hubs", ["Theme", "North", "South", "All interviews"]],
    ["Themes by area, in interviews: Renewal areas", ["Theme", "Tilbury", "All interviews"]],
  ]);
  expect(tables.map(({ rows }) => rows.at(-1))).toEqual([
    ["Trust", "3", "3", "6"],
    ["Trust", "3", "6"],
  ]);
});

test("what is off the record or was taken back counts in no table of the report", () => {
  const { backend } = newForTest();
  const [first, second] = fill(backend, [0, 0, 0, 0]);
  const figure = (sheet: ExhibitSheet) =>
    tablesIn(under(backend, sheet))[0]
      ?.rows.find(([name]) => name === "Trust" || name === "1 Trust")
      ?.at(-1);
  const sheets = [
    "theme-by-stratum",
    "themes-together",
    "theme-balance",
    "theme-by-section",
  ] as const;
  for (const sheet of sheets) expect([sheet, figure(sheet)]).toEqual([sheet, "4"]);
  backend.call("note.update", { id: first?.noteId ?? "", patch: { offRecord: true } });
  backend.call("stakeholder.update", {
    id: second?.speakerId ?? "",
    patch: { consent: "withdrawn" },
  });
  for (const sheet of sheets) expect([sheet, figure(sheet)]).toEqual([sheet, "2"]);
  const asked = tablesIn(under(backend, "coverage")).flatMap(({ header }) => header.slice(1));
  expect(asked.filter((head) => /^R\d+$/.test(head))).toEqual(["R01", "R03", "R04"]);
});

test("however many columns and however long their words, each part fits a page and none is lost", () => {
  const word = fc.string({ unit: "grapheme-ascii", minLength: 0, maxLength: 40 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 80 }),
      fc.array(word, { maxLength: 3 }),
      (header, firsts) => {
        const rows = firsts.map((first) => [first, ...header.slice(1).map((_, i) => i)]);
        const tables = tablesOf({ caption: "C", description: "D", header, rows });
        expect(tables.flatMap((table) => table.header.slice(1))).toEqual(header.slice(1));
        for (const table of tables) {
          expect(table.header[0]).toBe(header[0]);
          expect(table.widths).toHaveLength(table.header.length);
          const whole = table.widths.reduce((sum, each) => sum + each, 0);
          expect(whole).toBeLessThan(9_320);
          expect(Math.min(...table.widths)).toBeGreaterThan(180);
          for (const row of table.rows) for (const cell of row) expect(cell).not.toBe("");
        }
      },
    ),
    { numRuns: 300, seed: 20_100_331 },
  );
});

test("a figure stands for a whole bar only where its parts come to what the table says of all", () => {
  const backend = sample();
  for (const sheet of exhibitSheets.filter((each) => each.startsWith("theme-"))) {
    const chart = backend.call("exhibit.chart", { sheet });
    if (!chart || chart.shape === "beside") continue;
    const [table] = backend.call("sheet.get", { sheet, subjectId: null });
    for (const [i, name] of chart.categories.entries()) {
      const all = table?.rows.find(([first]) => first === name)?.at(-1);
      const parts = chart.series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0);
      if (!chart.unsummed) expect([sheet, name, parts]).toEqual([sheet, name, all]);
    }
  }
  // An interview with two kinds counts under both: bars beside each other, the highest first.
  const balance = backend.call("exhibit.chart", { sheet: "theme-balance" });
  expect(balance).toMatchObject({ shape: "beside", unit: "interviews" });
  const lengths = (chart: typeof balance) =>
    (chart?.categories ?? []).map((_, i) =>
      (chart?.series ?? []).reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
    );
  for (const sheet of ["theme-balance", "theme-balance-notes"] as const) {
    const drawn = lengths(backend.call("exhibit.chart", { sheet }));
    expect(drawn).toEqual(drawn.toSorted((a, b) => b - a));
  }
  // Of the notes other kinds are not drawn, so the bars are not all notes.
  expect(backend.call("exhibit.chart", { sheet: "theme-balance-notes" })?.unsummed).toBe(true);
  const { backend: plain } = newForTest();
  fill(plain, [0, 0, 0, 1, 1, 1]);
  const whole = plain.call("exhibit.chart", { sheet: "theme-by-stratum" });
  expect(whole?.series.map(({ values }) => values)).toEqual([[3], [3]]);
  expect(whole?.unsummed).toBeUndefined();
});

test("where no area may stand by itself, the report has the table of all together", () => {
  const { backend } = newForTest();
  const [first] = fill(backend, [0, 0, 0]);
  const { id } = backend.call("area.add", { scheme: "Hubs", name: "North" });
  backend.call("area.setNotes", { noteIds: [first?.noteId ?? ""], into: [id] });
  const blocks = under(backend, "theme-by-area");
  expect(JSON.stringify(blocks)).not.toContain("Nothing has been counted yet");
  const [table] = tablesIn(blocks);
  expect(table?.header).toEqual(["Theme", "All interviews"]);
  expect(table?.rows.at(-1)).toEqual(["Trust", "3"]);
});
