import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { checkFile } from "../../electron/backend/db/check.ts";
import type { NoteFilter } from "../../shared/domain/note.ts";
import { smallGroupRule } from "../../shared/domain/smallGroups.ts";
import { findSchemas } from "../shared/refi/schemas.ts";
import { structuralFaults } from "../shared/refi/structure.ts";
import { faultsBySchema } from "../shared/refi/xsd.ts";
import { newForTest, openForTest } from "../tools/diagnostic.ts";
import { exchangeForTest, unzipTexts } from "../tools/refi.ts";
import { startInterview } from "../tools/steps.ts";

// Defects that programs of this kind are known to have had, one test each.

const texts = (backend: Backend, filter?: NoteFilter) =>
  backend
    .call("sheet.get", { sheet: "notes", ...(filter && { filter }) })
    .flatMap(({ rows }) => rows.map(([text]) => text))
    .filter((text) => text !== smallGroupRule);

test("exporting all notes leaves none out because it is not tagged", () => {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  note("Tagged", { themes: [{ name: "Trust" }] });
  note("Not tagged");
  note("Answers nothing", { questionId: null });
  expect(texts(backend)).toEqual(["Tagged", "Not tagged", "Answers nothing"]);
});

test("exporting the notes of a theme brings in no theme whose name begins alike", () => {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  for (const name of ["Trust", "Trust in members", "Trustees", "trust fund"])
    note(`On ${name}`, { themes: [{ name }] });
  const themes = backend.call("theme.list", {});
  const themeId = themes.find(({ name }) => name === "Trust")?.id ?? "";
  expect(texts(backend, { themeId })).toEqual(["On Trust"]);
  // A theme that stands below it does belong to it.
  const below = backend.call("theme.add", { name: "Promises", parentId: themeId });
  note("On Promises", { themes: [{ id: below.id }] });
  expect(texts(backend, { themeId })).toEqual(["On Trust", "On Promises"]);
});

test("a codebook of empty, nested and oddly named themes is exported as its schema demands", async () => {
  const { file, backend } = newForTest();
  const { id } = backend.call("theme.add", { name: "Costs < benefits & “more”" });
  const below = backend.call("theme.add", { name: "Below", parentId: id });
  backend.call("theme.add", { name: "Below", parentId: below.id });
  backend.call("theme.add", { name: "Nothing else said of it" });
  backend.call("theme.update", { id, patch: { definition: "One\nTwo <b>three</b> 😀" } });
  backend.close();
  const path = await exchangeForTest().write(file, { format: "qdc" });
  const xml = readFileSync(path, "utf8");
  expect(structuralFaults(xml)).toEqual([]);
  const [schemas] = findSchemas();
  expect(schemas ? faultsBySchema(schemas.codebook, xml) : []).toEqual([]);
  expect(xml.match(/<Code /g)).toHaveLength(4);
});

test("a slip of the pen is mended after tagging, and tags stay on the mended words", () => {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  const { id } = note("The coucnil never feeds back to us");
  const words = "feeds back";
  const start = "The coucnil never ".length;
  const passage = { start, end: start + words.length };
  backend.call("tag.add", { noteIds: [id], theme: { name: "Feedback" }, ...passage });
  backend.call("note.update", { id, patch: { text: "The council never, ever feeds back to us" } });
  const mended = backend.call("note.get", { id });
  const [tag] = mended.tags;
  expect(mended.text.slice(tag?.start ?? 0, tag?.end ?? 0)).toBe(words);
  // A slip inside the tagged words themselves.
  backend.call("note.update", { id, patch: { text: "The council never, ever fed back to us" } });
  const again = backend.call("note.get", { id });
  expect(again.text.slice(again.tags[0]?.start ?? 0, again.tags[0]?.end ?? 0)).toBe("fed back");
});

test("merging themes loses no tag", () => {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  const themes = ["Trust", "Respect"].map((name) => backend.call("theme.add", { name }));
  const [from = "", into = ""] = themes.map(({ id }) => id);
  const ids = ["One", "Two", "Three"].map((text) => note(`${text} of them`).id);
  const tag = (noteIds: string[], id: string, passage = {}) =>
    backend.call("tag.add", { noteIds, theme: { id }, ...passage });
  tag(ids, from);
  tag(ids.slice(0, 1), into);
  tag(ids.slice(1, 2), from, { start: 0, end: 3 });
  backend.call("theme.merge", { from, into });
  expect(backend.call("note.ids", { filter: { themeId: into } }).toSorted()).toEqual(
    ids.toSorted(),
  );
  expect(
    ids.map((id) =>
      backend
        .call("note.get", { id })
        .tags.map(({ start }) => start)
        .sort(),
    ),
  ).toEqual([[null], [0, null], [null]]);
});

test("a file from which a tagged theme was deleted opens, is whole, and gives the theme back", () => {
  const { file, machine, backend } = newForTest();
  const { note } = startInterview(backend);
  const { id } = note("They never write", { themes: [{ name: "Feedback" }] });
  backend.call("tag.add", { noteIds: [id], theme: { name: "Feedback" }, start: 0, end: 4 });
  const [theme] = backend.call("theme.list", {});
  backend.call("theme.remove", { id: theme?.id ?? "" });
  backend.close();
  expect(checkFile(file).filter(({ problem }) => problem)).toEqual([]);
  const again = openForTest(file, machine);
  expect(again.call("note.get", { id }).tags).toEqual([]);
  again.call("history.undo", {});
  expect(again.call("note.get", { id }).tags).toHaveLength(2);
});

// How fast it is stands in the bench: 5 ms a tag.
test("a text of 300,000 characters takes 2,000 tags, and each stands on its words", () => {
  const { backend } = newForTest();
  const { note } = startInterview(backend);
  const text = Array.from({ length: 30_000 }, (_, i) => String(i).padStart(9, "0")).join(" ");
  const { id } = note(text);
  const { id: theme } = backend.call("theme.add", { name: "Numbers" });
  for (let i = 0; i < 2_000; i++)
    backend.call("tag.add", {
      ...{ noteIds: [id], theme: { id: theme } },
      ...{ start: i * 150, end: i * 150 + 9 },
    });
  const before = backend.call("note.get", { id }).tags;
  expect(before).toHaveLength(2_000);
  backend.call("note.update", { id, patch: { text: `Numbers: ${text}` } });
  const { tags, text: now } = backend.call("note.get", { id });
  expect(tags.map(({ start, end }) => now.slice(start ?? 0, end ?? 0))).toEqual(
    before.map(({ start, end }) => text.slice(start ?? 0, end ?? 0)),
  );
});

test("what two people said in one interview is still each one's, tags and all, in another program", async () => {
  const { file, backend } = newForTest();
  const people = ["Chair", "Clerk"].map((role) => backend.call("stakeholder.add", { role }));
  const stakeholderIds = people.map(({ id }) => id);
  const interview = backend.call("interview.add", { stakeholderIds });
  backend.call("interview.start", { id: interview.id });
  for (const [i, { id }] of people.entries())
    backend.call("note.add", {
      ...{ interviewId: interview.id, speakerId: id, text: `The view of number ${i + 1}` },
      themes: [{ name: `Theme ${i + 1}` }],
    });
  const of = (each: Backend, code: string) => {
    const person = each.call("stakeholder.list", {}).find((one) => one.code === code);
    const names = new Map(each.call("theme.list", {}).map(({ id, name }) => [id, name]));
    return each
      .call("note.find", { filter: { respondentId: person?.id ?? "" } })
      .map(({ text, tags }) => [text, tags.map(({ themeId }) => names.get(themeId))]);
  };
  const said = [[["The view of number 1", ["Theme 1"]]], [["The view of number 2", ["Theme 2"]]]];
  expect(["R01", "R02"].map((code) => of(backend, code))).toEqual(said);
  backend.close();
  const exchange = exchangeForTest();
  const path = await exchange.write(file, { format: "qdpx" });
  // Each coding stands on a passage of a text that is in the archive.
  expect(unzipTexts(path)["project.qde"]?.match(/<Coding /g)?.length).toBeGreaterThanOrEqual(2);
  const { backend: back } = await exchange.readBack(path);
  expect(["R01", "R02"].map((code) => of(back, code))).toEqual(said);
});
