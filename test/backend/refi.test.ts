import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { kinds } from "../../shared/domain/note.ts";
import { sampleNames } from "../../shared/domain/sample/names.ts";
import { inTreeOrder, type Theme } from "../../shared/domain/theme.ts";
import { anyRange, anyText } from "../shared/refi/anyText.ts";
import { findSchemas } from "../shared/refi/schemas.ts";
import { structuralFaults } from "../shared/refi/structure.ts";
import { faultsBySchema } from "../shared/refi/xsd.ts";
import { runCli } from "../tools/cli.ts";
import { newForTest, openForTest, writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { exchangeForTest, unzipTexts } from "../tools/refi.ts";
import { expectSentence } from "../tools/refusal.ts";

const [schemas] = findSchemas();
const sampleFile = (name: (typeof sampleNames)[number]) =>
  writeSample(join(folderForTest(), "A.soundings"), createTestMachine(), name);

function expectValid(files: Record<string, string>): void {
  const { "project.qde": project = "", ...texts } = files;
  expect(structuralFaults(project, texts)).toEqual([]);
  expect(schemas ? faultsBySchema(schemas.project, project) : []).toEqual([]);
}

/** What a round trip has to bring back, in one order. */
function held(backend: Backend) {
  const people = backend.call("stakeholder.list", {});
  const notes = backend.call("note.find", { order: "oldest", limit: 1_000 });
  const questions = new Map(
    backend
      .call("framework.list", {})
      .flatMap(({ sections }) => sections.flatMap((section) => section.questions))
      .map(({ id, number, text }) => [id, `${number} ${text}`]),
  );
  const areas = new Map(
    backend.call("area.list", {}).map(({ id, scheme, name }) => [id, `${scheme}: ${name}`]),
  );
  return {
    title: backend.call("diagnostic.get", {}).diagnostic.title,
    authority: backend.call("diagnostic.get", {}).diagnostic.authority,
    themes: backend
      .call("theme.list", {})
      .map(({ id, parentId, name, definition, colour }) => [
        id,
        parentId,
        name,
        definition,
        colour,
      ]),
    notes: notes
      .map(({ seq: _, questionId, stratumId: __, excerpt: ___, tags, areaIds, ...note }) => ({
        ...note,
        question: questions.get(questionId ?? ""),
        areas: areaIds.map((id) => areas.get(id)).sort(),
        tags: tags.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    interviews: backend
      .call("interview.list", {})
      .filter(({ noteCount }) => noteCount > 0)
      .map(({ id, number, startedAt, endedAt, mode, stakeholderIds }) => [
        ...[id, number, startedAt, endedAt, mode],
        ...stakeholderIds.toSorted(),
      ]),
    workshops: backend
      .call("workshop.list", {})
      .filter(({ noteCount }) => noteCount > 0)
      .map(({ id, title, date }) => [id, title, date]),
    spoke: people
      .filter(({ id }) => notes.some(({ speakerId }) => speakerId === id))
      .map(({ id, code, attribution }) => [id, code, attribution]),
  };
}

test.each(sampleNames)("%s comes back from a project file as it was", async (name) => {
  const file = sampleFile(name);
  const { write, readBack } = exchangeForTest();
  const path = await write(file, { format: "qdpx" });
  expectValid(unzipTexts(path));
  const { backend, result } = await readBack(path);
  expect(held(backend)).toEqual(held(openForTest(file)));
  expect(result).toMatchObject({ kind: "project", left: [] });
});

test("notes of every script, their passages, memos and people come back as they were", async () => {
  const { file, backend } = newForTest();
  const [stratum] = backend.call("diagnostic.get", {}).strata;
  const people = (["named", "role", "sector", "none"] as const).map((attribution) =>
    backend.call("stakeholder.add", {
      ...{ name: `Name ${attribution}`, role: `Role ${attribution}`, organisation: "Parish" },
      ...{ attribution, stratumId: stratum?.id ?? null },
    }),
  );
  const stakeholderIds = people.map(({ id }) => id);
  const interview = backend.call("interview.add", { stakeholderIds });
  backend.call("interview.start", { id: interview.id });
  const parent = backend.call("theme.add", { name: "עבת 😀", definition: "Two\nlines" });
  const child = backend.call("theme.add", { name: "Below", parentId: parent.id });
  backend.call("theme.update", { id: child.id, patch: { inclusion: "This", exclusion: "That" } });
  const texts = fc.sample(anyText, { numRuns: 60, seed: 7 }).filter((text) => /\S/.test(text));
  const questions = backend.call("framework.list", {})[0]?.sections[0]?.questions ?? [];
  for (const [at, text] of texts.entries()) {
    const note = backend.call("note.add", {
      ...{ interviewId: interview.id, text, kind: kinds[at % kinds.length] },
      questionId: at % 3 === 0 ? null : (questions[at % 4]?.id ?? null),
      speakerId: at % 2 === 0 ? (stakeholderIds[at % 4] ?? null) : null,
      themes: at % 4 === 0 ? [{ id: parent.id }] : [],
    });
    const ranges = [...text].length < 2 ? [] : fc.sample(anyRange(text), { numRuns: 2, seed: at });
    for (const range of ranges)
      for (const theme of [parent, child])
        backend.call("tag.add", { noteIds: [note.id], theme: { id: theme.id }, ...range });
    if (at < 3) backend.call("memo.add", { on: { noteId: note.id }, text: `On ${at}` });
  }
  backend.call("memo.add", { on: { themeId: child.id }, text: "On a theme" });
  backend.call("memo.add", { on: { interviewId: interview.id }, text: "On an interview" });
  backend.call("interview.end", { id: interview.id });
  const before = { ...held(backend), ...memosOf(backend) };
  backend.close();
  const { write, readBack } = exchangeForTest();
  const path = await write(file, { format: "qdpx" });
  expectValid(unzipTexts(path));
  const { backend: again, result } = await readBack(path);
  expect({ ...held(again), ...memosOf(again) }).toEqual(before);
  expect(result).toMatchObject({ left: [] });
  expect(again.call("stakeholder.list", {})).toMatchObject([
    {
      name: "Name named",
      role: "Role named",
      organisation: "Parish",
      stratumId: expect.any(String),
    },
    { name: "", role: "Role role", organisation: "Parish" },
    { name: "", role: "", organisation: "", stratumId: expect.any(String) },
    { name: "", role: "", stratumId: null },
  ]);
});

const memosOf = (backend: Backend) => ({
  memos: backend.call("memo.list", {}).map(({ author: _, ...memo }) => memo),
});

test("what may not leave the diagnostic is in no file, nor is who said it, nor a memo on it", async () => {
  const { file, backend } = newForTest();
  const [stays, withdrew] = ["Ada", "Grace"].map((name) =>
    backend.call("stakeholder.add", { name }),
  );
  const ids = [stays?.id ?? "", withdrew?.id ?? ""];
  const joint = backend.call("interview.add", { stakeholderIds: ids });
  const alone = backend.call("interview.add", { stakeholderIds: [withdrew?.id ?? ""] });
  const add = (interviewId: string, text: string, more: object = {}) =>
    backend.call("note.add", { interviewId, text, ...more });
  const kept = add(joint.id, "Kept words", { speakerId: stays?.id });
  const off = add(joint.id, "Secret one", { speakerId: stays?.id, offRecord: true });
  add(joint.id, "Secret two", { speakerId: withdrew?.id });
  add(alone.id, "Secret three");
  for (const { id } of [kept, off])
    backend.call("memo.add", {
      on: { noteId: id },
      text: id === off.id ? "Secret memo" : "Memo kept",
    });
  backend.call("memo.add", { on: { interviewId: alone.id }, text: "Secret memo too" });
  backend.call("stakeholder.update", { id: ids[1] ?? "", patch: { consent: "withdrawn" } });
  backend.close();
  const { write } = exchangeForTest();
  for (const cases of [true, false]) {
    const files = unzipTexts(await write(file, { format: "qdpx", cases }));
    expectValid(files);
    const all = JSON.stringify(files);
    expect(all).toMatch(/Kept words.*|Memo kept/);
    expect(all).not.toMatch(new RegExp(`Secret|Ada|Grace|${withdrew?.code}|${alone.id}|${ids[1]}`));
    expect(all.includes("<Cases>")).toBe(cases);
  }
});

test("without cases the people are still told apart by their codes", async () => {
  const file = sampleFile("thurrock-2010");
  const { write, readBack } = exchangeForTest();
  const path = await write(file, { format: "qdpx", cases: false });
  expect(unzipTexts(path)["project.qde"]).not.toMatch(/<(?:Cases|Variables)>/);
  const { backend } = await readBack(path);
  const original = openForTest(file);
  const codesOf = (some: Backend) => {
    const codes = new Map(some.call("stakeholder.list", {}).map(({ id, code }) => [id, code]));
    return some
      .call("interview.list", {})
      .filter(({ noteCount }) => noteCount > 0)
      .map(({ number, stakeholderIds }) => [
        number,
        stakeholderIds.map((id) => codes.get(id)).sort(),
      ]);
  };
  expect(codesOf(backend)).toEqual(codesOf(original));
});

test("a codebook goes into an empty diagnostic as it was, in one step of undo", async () => {
  const file = sampleFile("thurrock-2010");
  const { write, program, folder, bringIn } = exchangeForTest();
  const path = await write(file, { format: "qdc" });
  const xml = readFileSync(path, "utf8");
  expect(structuralFaults(xml)).toEqual([]);
  expect(schemas ? faultsBySchema(schemas.codebook, xml) : []).toEqual([]);
  await program.call("program.open", { path: writeNew(join(folder, "New.soundings")) });
  const result = await bringIn(path);
  const themes = (await program.call("theme.list", {})) as Theme[];
  const shown = (list: Theme[]) =>
    inTreeOrder(list).map(
      ({ theme: { name, definition, inclusion, exclusion, colour }, level }) => ({
        ...{ name, definition, inclusion, exclusion, colour, level },
      }),
    );
  expect(shown(themes)).toEqual(shown(openForTest(file).call("theme.list", {})));
  expect(result).toEqual({
    kind: "codebook",
    merged: { added: themes.length, completed: 0, kept: 0 },
  });
  await program.call("history.undo", {});
  expect(await program.call("theme.list", {})).toEqual([]);
});

test("there is no codebook file without themes, and no file where one is to stay", async () => {
  const { program, folder, write } = exchangeForTest();
  const file = writeNew(join(folder, "New.soundings"));
  await expectRefusal(write(file, { format: "qdc" }), /no themes/);
  await write(file, { format: "qdpx" });
  const again = { format: "qdpx", path: join(folder, "Out.qdpx"), overwrite: false };
  await expectRefusal(program.call("exchange.export", again), /exists already/);
  await expectRefusal(program.call("exchange.export", { ...again, path: file }), /take the place/);
});

test("the command line writes and reads both", async () => {
  const file = sampleFile("thurrock-2010");
  const at = (name: string) => join(dirname(file), name);
  const done = { code: 0, err: "" };
  const write = (out: string) => runCli(["exchange", "export", file, "--out", at(out)]);
  expect(await write("A.qdc")).toMatchObject({ ...done, out: "" });
  expect(await write("A.qdpx")).toMatchObject({ ...done, out: "" });
  const project = await runCli(["exchange", "import", at("A.qdpx"), at("B.soundings")]);
  expect(project).toMatchObject(done);
  expect(JSON.parse(project.out)).toMatchObject({ kind: "project", left: [] });
  expect(held(openForTest(at("B.soundings")))).toEqual(held(openForTest(file)));
  const fresh = writeNew(at("C.soundings"));
  const codebook = await runCli(["exchange", "import", at("A.qdc"), fresh]);
  expect(codebook).toMatchObject(done);
  expect(JSON.parse(codebook.out)).toMatchObject({ kind: "codebook", merged: { kept: 0 } });
  expect(await write("A.txt")).toMatchObject({ code: 2, out: "" });
  expect(await runCli(["exchange", "import", at("A.qdpx"), fresh])).toMatchObject({ code: 1 });
});

async function expectRefusal(refused: Promise<unknown>, message: RegExp): Promise<void> {
  const error = await refused.then(
    () => null,
    (reason: Error) => reason,
  );
  expectSentence(error?.message ?? "");
  expect(error?.message).toMatch(message);
}
