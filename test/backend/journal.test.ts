import { join } from "node:path";
import { expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import {
  keepAreas,
  keepBoard,
  keepConsidered,
  keepCorrections,
  keepExhibit,
  keepFrameworks,
  keepSummary,
} from "../migrations/keepFourth.ts";
import { keepPlan, keepWorkshop } from "../migrations/keepSecond.ts";
import { newForTest, openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { allRecords, lookInside, recordTables } from "../tools/inside.ts";
import { createTestMachine } from "../tools/machine.ts";
import { startInterview } from "../tools/steps.ts";

type Entry = { tableName: string; rowId: string; before: string | null; after: string | null };

test("the journal alone is enough to make every record of every table again", () => {
  const machine = createTestMachine();
  const file = writeSample(join(folderForTest(), "A.soundings"), machine);
  const backend = createBackend(file, machine);
  const { note, interview, person } = startInterview(backend);
  const first = note("Nobody told us", { themes: [{ name: "Trust" }] });
  note("Signs were put up");
  backend.call("note.update", { id: first.id, patch: { text: "Nobody told us why" } });
  backend.call("interview.setQuestion", {
    interviewId: interview.id,
    questionId: first.questionId ?? "",
    state: "no-view",
  });
  backend.call("interview.addTime", {
    interviewId: interview.id,
    questionId: first.questionId ?? "",
    seconds: 30,
  });
  const [finding] = backend.call("finding.list", {}).headings[1]?.findings ?? [];
  const backing = keepWorkshop(backend, finding?.id ?? "");
  const { actionId } = keepPlan(backend);
  const { id } = backend.call("recommendation.add", { title: "Buses first" });
  backend.call("recommendation.setBackings", { id, backings: [backing] });
  backend.call("action.setRecommendations", { id: actionId, recommendationIds: [id] });
  const planned = backend.call("interview.add", { stakeholderIds: [] });
  backend.call("interview.reschedule", {
    ...{ id: planned.id, plannedAt: "2010-03-31T10:00:00.000Z", reason: "A budget meeting" },
  });
  backend.call("note.update", { id: first.id, patch: { kind: "follow-up" } });
  backend.call("followUp.set", { noteId: first.id, done: true });
  backend.call("note.update", { id: first.id, patch: { kind: "point" } });
  keepCorrections(backend, interview.id, first.id);
  keepFrameworks(backend, interview.id);
  keepSummary(backend, person.id, first.id);
  keepBoard(backend, first.id);
  keepAreas(backend, first.id);
  keepExhibit(backend);
  keepConsidered(backend);
  backend.call("heading.remove", {
    id: backend.call("finding.list", {}).headings[0]?.id ?? "",
  });
  backend.call("theme.remove", { id: backend.call("theme.list", {})[0]?.id ?? "" });
  backend.call("history.undo", {});
  backend.close();

  const db = lookInside(file);
  const made = new Map<string, Map<string, unknown>>(
    recordTables(db).map((name) => [name, new Map()]),
  );
  for (const { tableName, rowId, before, after } of db
    .prepare("SELECT * FROM journal ORDER BY seq")
    .all() as Entry[]) {
    const table = made.get(tableName);
    expect(table?.get(rowId) ?? null).toEqual(before === null ? null : JSON.parse(before));
    if (after === null) table?.delete(rowId);
    else table?.set(rowId, JSON.parse(after));
  }
  const again = Object.fromEntries(
    [...made].map(([name, rows]) => [
      name,
      [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    ]),
  );
  expect(again).toEqual(allRecords(db));
  // Every table has something in it, or the comparison would say little.
  for (const [name, rows] of Object.entries(again))
    expect([name, rows.length > 0]).toEqual([name, true]);
});

test("each entry says when, on which machine and in which command", () => {
  const { file, machine, backend } = newForTest();
  machine.pass(60_000);
  const { id } = backend.call("theme.add", { name: "Trust" });
  machine.pass(60_000);
  backend.call("theme.update", { id, patch: { name: "Trust and respect" } });
  expect(backend.call("history.of", { id })).toMatchObject([
    {
      at: "2010-03-30T09:02:00.000Z",
      device: "test-device",
      help: "Edit a theme",
      before: { name: "Trust" },
      after: { name: "Trust and respect" },
    },
    { at: "2010-03-30T09:01:00.000Z", help: "Add a theme", before: null, after: { name: "Trust" } },
  ]);
  backend.close();
  const db = lookInside(file);
  const clocks = db.prepare("SELECT clock FROM journal ORDER BY seq").pluck().all() as string[];
  expect(clocks).toEqual([...clocks].sort());
  expect(new Set(clocks).size).toBe(clocks.length);
});

test("time never runs backwards in the journal, even where the machine's clock does", () => {
  const { file, machine, backend } = newForTest();
  backend.call("theme.add", { name: "Trust" });
  machine.pass(-3_600_000);
  backend.call("theme.add", { name: "Respect" });
  backend.close();
  const late = createBackend(file, machine);
  late.call("theme.add", { name: "Money" });
  late.close();
  const clocks = lookInside(file)
    .prepare("SELECT clock FROM journal ORDER BY seq")
    .pluck()
    .all() as string[];
  expect(clocks).toEqual([...clocks].sort());
});

test("a command that fails half way leaves nothing, not even in the journal", () => {
  const { file, backend } = newForTest();
  const { note } = startInterview(backend);
  const kept = note("Nobody told us");
  const revisions: unknown[] = [];
  backend.onChange((event) => revisions.push(event));
  const gone = "01234567-89ab-7def-8123-456789abcdef";
  // The first note would be tagged with a theme that would be made; the second is not there.
  expect(() =>
    backend.call("tag.add", { noteIds: [kept.id, gone], theme: { name: "Never made" } }),
  ).toThrow(/not there any more/);
  expect(() => note("Lost", { themes: [{ name: "Never made" }, { id: gone }] })).toThrow();
  expect(revisions).toEqual([]);
  expect(backend.call("theme.list", {})).toEqual([]);
  expect(backend.call("note.count", {})).toBe(1);
  backend.close();
  const db = lookInside(file);
  expect(
    db.prepare("SELECT count(*) FROM journal WHERE after LIKE '%Never made%'").pluck().get(),
  ).toBe(0);
  expect(db.prepare("SELECT count(*) FROM note WHERE text = 'Lost'").pluck().get()).toBe(0);
});

test("a command that changes nothing is no step and no revision", () => {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  const { id, text } = note("Nobody told us");
  const events: unknown[] = [];
  backend.onChange((event) => events.push(event));
  backend.call("note.update", { id, patch: { text } });
  backend.call("note.update", { id, patch: {} });
  expect(events).toEqual([]);
  backend.call("history.undo", {});
  expect(backend.call("note.count", {})).toBe(0);
});

test("the search index follows every change, undo included", () => {
  const { file, backend } = newForTest();
  const { note } = startInterview(backend);
  const { id } = note("Nobody told us about the library");
  const found = (words: string) => backend.call("note.count", { filter: { words } });
  expect([found("library"), found("libr"), found("school")]).toEqual([1, 1, 0]);
  backend.call("note.update", { id, patch: { text: "Nobody told us about the school" } });
  expect([found("library"), found("school")]).toEqual([0, 1]);
  backend.call("note.remove", { id });
  expect(found("school")).toBe(0);
  backend.call("history.undo", {});
  expect(found("school")).toBe(1);
  backend.call("history.undo", {});
  expect([found("library"), found("school")]).toEqual([1, 0]);
  backend.close();
  // Nothing of a deleted word stays in the index's own tables.
  const again = openForTest(file);
  expect(again.call("note.count", { filter: { words: "library" } })).toBe(1);
});
