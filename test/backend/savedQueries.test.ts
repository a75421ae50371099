import { expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { openDatabase } from "../../electron/backend/db/open.ts";
import {
  readFilter,
  sameFilter,
  troubleWords,
  withOtherTheme,
  withoutGone,
} from "../../shared/domain/savedQuery.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { createTestMachine } from "../tools/machine.ts";
import { startInterview } from "../tools/steps.ts";

test("what a saved query asked for and was deleted is said in one sentence, and can be left out", () => {
  const { backend } = newForTest();
  const { note, interview } = startInterview(backend);
  note("Nobody told us", { themes: [{ name: "Trust" }] });
  const themeId = backend.call("theme.list", {})[0]?.id ?? "";
  const { id: areaId } = backend.call("area.add", { scheme: "Hubs", name: "Docks" });
  const filter = { themeId, areaId: null, interviewId: interview.id, words: "told" } as const;
  backend.call("savedQuery.add", { name: "All of it", filter });
  backend.call("savedQuery.add", { name: "Docks", filter: { areaId, themeIds: [themeId] } });
  const read = () => backend.call("savedQuery.list", {});
  expect(read().map(({ notes, gone }) => [notes, gone])).toEqual([
    [1, []],
    [0, []],
  ]);
  expect(read().map(troubleWords)).toEqual([null, null]);
  backend.call("theme.remove", { id: themeId });
  backend.call("area.remove", { id: areaId });
  const [all, docks] = read();
  expect(all && [all.notes, troubleWords(all)]).toEqual([
    0,
    "The theme that it asks for was deleted.",
  ]);
  expect(docks && troubleWords(docks)).toBe("The theme and area that it asks for were deleted.");
  expect(all && withoutGone(all)).toEqual({
    ...{ areaId: null, interviewId: interview.id, words: "told" },
  });
  backend.call("history.undo", {});
  backend.call("history.undo", {});
  expect(read().map(({ gone }) => gone)).toEqual([[], []]);
});

test("a filter of a later program is read as far as it is understood, and that is said", () => {
  const { file, backend } = newForTest();
  backend.call("savedQuery.add", { name: "Later", filter: { kind: "barrier" } });
  backend.close();
  const db = openDatabase(file);
  const stored = { kind: "barrier", mood: "cross", takenIn: "survey", tagged: true };
  db.prepare("UPDATE savedQuery SET filter = ?").run(JSON.stringify(stored));
  db.close();
  const again = createBackend(file, createTestMachine());
  const [saved] = again.call("savedQuery.list", {});
  again.close();
  expect(saved).toMatchObject({ filter: { kind: "barrier", tagged: true }, incomplete: true });
  expect(saved && troubleWords(saved)).toMatch(/^A newer version of Soundings kept it/);
  for (const broken of ["", "[]", "7", "null", "{"])
    expect(readFilter(broken)).toEqual({ filter: {}, incomplete: true });
});

test("filters are the same in whatever order they were set", () => {
  expect(sameFilter({ kind: "idea", tagged: true }, { tagged: true, kind: "idea" })).toBe(true);
  expect(sameFilter({ kind: "idea" }, { kind: "idea", tagged: true })).toBe(false);
  expect(sameFilter({ stratumId: null }, {})).toBe(false);
});

test("a saved query asks for the theme that remains when its own is merged into it", () => {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  note("One", { themes: [{ name: "Trust" }] });
  note("Two", { themes: [{ name: "Respect" }] });
  const [from = "", into = ""] = ["Trust", "Respect"].map(
    (name) => backend.call("theme.list", {}).find((theme) => theme.name === name)?.id,
  );
  const add = (name: string, filter: object) => backend.call("savedQuery.add", { name, filter });
  add("One theme", { themeId: from });
  add("Two themes", { themeIds: [from, into], words: "one" });
  add("Beside", { themeId: into, besideThemeId: from });
  add("Another", { kind: "barrier" });
  const read = () => backend.call("savedQuery.list", {});
  const before = read();
  backend.call("theme.merge", { from, into });
  expect(read().map(troubleWords)).toEqual([null, null, null, null]);
  expect(read().map(({ filter, notes }) => ({ filter, notes }))).toMatchObject([
    { filter: { themeId: into }, notes: 2 },
    { filter: { themeIds: [into], words: "one" }, notes: 1 },
    { filter: { themeId: into, besideThemeId: into } },
    { filter: { kind: "barrier" } },
  ]);
  backend.call("history.undo", {});
  expect(read()).toEqual(before);
});

test("what a later program keeps in a saved query stays when a theme is merged", () => {
  const stored = { themeId: "a", mood: "cross", andThemeId: null };
  expect(withOtherTheme(JSON.stringify(stored), "a", "b")).toBe(
    JSON.stringify({ ...stored, themeId: "b" }),
  );
  for (const untouched of ["{", "[]", JSON.stringify({ words: "a" })])
    expect(withOtherTheme(untouched, "a", "b")).toBeNull();
});
