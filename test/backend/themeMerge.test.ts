import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

function withThemes() {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  const both = note("Trust and respect", { themes: [{ name: "Trust" }, { name: "Respect" }] });
  const one = note("Only trust", { themes: [{ name: "Trust" }] });
  const named = (name: string) =>
    backend.call("theme.list", {}).find((theme) => theme.name === name)?.id ?? "";
  backend.call("tag.add", { noteIds: [both.id], theme: { name: "Trust" }, start: 0, end: 5 });
  backend.call("tag.add", { noteIds: [both.id], theme: { name: "Respect" }, start: 10, end: 17 });
  backend.call("tag.add", { noteIds: [both.id], theme: { name: "Respect" }, start: 0, end: 5 });
  backend.call("theme.add", { name: "Promises", parentId: named("Trust") });
  const tags = (id: string) =>
    backend
      .call("note.get", { id })
      .tags.map(({ themeId, start, end }) => [themeId, start, end])
      .sort();
  return { backend, both, one, named, tags };
}

test("merging keeps every tag once and moves what stands below", () => {
  const { backend, both, one, named, tags } = withThemes();
  const [trust, respect] = [named("Trust"), named("Respect")];
  backend.call("theme.merge", { from: trust, into: respect });
  expect(named("Trust")).toBe("");
  expect(tags(both.id)).toEqual(
    [
      [respect, null, null],
      [respect, 0, 5],
      [respect, 10, 17],
    ].sort(),
  );
  expect(tags(one.id)).toEqual([[respect, null, null]]);
  const themes = backend.call("theme.list", {});
  expect(themes.find(({ name }) => name === "Promises")?.parentId).toBe(respect);
  expect(themes.find(({ id }) => id === respect)?.noteCount).toBe(2);
  expect(backend.call("note.count", { filter: { themeId: respect } })).toBe(2);
});

test("undo takes a merge apart again", () => {
  const { backend, both, one, named, tags } = withThemes();
  const before = [tags(both.id), tags(one.id), backend.call("theme.list", {})];
  backend.call("theme.merge", { from: named("Trust"), into: named("Respect") });
  backend.call("history.undo", {});
  expect([tags(both.id), tags(one.id), backend.call("theme.list", {})]).toEqual(before);
});

test("a theme is not merged into itself or into one below it", () => {
  const { backend, named } = withThemes();
  const from = named("Trust");
  expect(() => backend.call("theme.merge", { from, into: from })).toThrow(/into itself/);
  expect(() => backend.call("theme.merge", { from, into: named("Promises") })).toThrow(/below it/);
});

test("what deleting would take along is what it takes along", () => {
  const { backend, named } = withThemes();
  const id = named("Trust");
  const tagged = () => backend.call("note.ids", { filter: { tagged: true } }).length;
  expect(backend.call("theme.impact", { id })).toEqual({
    ...{ themes: 2, tags: 3, notes: 2, clusters: 0, summaries: 0 },
  });
  expect(tagged()).toBe(2);
  backend.call("theme.remove", { id });
  expect(backend.call("theme.list", {}).map(({ name }) => name)).toEqual(["Respect"]);
  expect(tagged()).toBe(1);
});

test("merging loses nothing of what the codebook says, and keeps memos", () => {
  const { backend, both, one, named } = withThemes();
  const [from, into] = [named("Trust"), named("Respect")];
  const said = (id: string, patch: object) => backend.call("theme.update", { id, patch });
  said(from, { definition: "Being believed", inclusion: "Promises", exampleId: one.id });
  said(into, { definition: "Being heard", inclusion: "", exclusion: "Manners" });
  backend.call("memo.add", { on: { themeId: from }, text: "Trust, or hope?" });
  backend.call("theme.merge", { from, into });
  const merged = backend.call("theme.list", {}).find(({ id }) => id === into);
  expect(merged).toMatchObject({
    definition: "Being heard\n\nFrom “Trust”: Being believed",
    inclusion: "Promises",
    exclusion: "Manners",
    exampleId: one.id,
  });
  expect(backend.call("memo.list", { on: { themeId: into } })).toMatchObject([
    { text: "Trust, or hope?", about: "Respect" },
  ]);
  backend.call("history.undo", {});
  expect(backend.call("memo.list", { on: { themeId: from } })).toHaveLength(1);
  backend.call("note.update", { id: both.id, patch: { offRecord: true } });
  expect(() => said(into, { exampleId: both.id })).toThrow(/off the record/);
  backend.call("note.remove", { id: one.id });
  expect(backend.call("theme.list", {}).find(({ id }) => id === from)?.exampleId).toBeNull();
});
