import { expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { openDatabase } from "../../electron/backend/db/open.ts";
import {
  readFilter,
  sameFilter,
  troubleWords,
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
