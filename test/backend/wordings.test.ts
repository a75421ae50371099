import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { sortBrought } from "../../shared/domain/broughtNotes.ts";
import { earlierWords } from "../../shared/domain/frameworks/askedAs.ts";
import { newForTest, openForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

const questionOf = (backend: Backend, id: string) =>
  backend
    .call("framework.list", {})
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .find((question) => question.id === id);

/** A running interview, the first question, and how each of its notes was asked (null: as it stands). */
function asking() {
  const { backend, machine, file } = newForTest();
  const { interview, questions, note } = startInterview(backend);
  const [question, other] = questions;
  const id = question?.id ?? "";
  const word = (text: string) => backend.call("question.update", { id, patch: { text } });
  const asked = () =>
    backend
      .call("note.list", { interviewId: interview.id })
      .map((each) => [each.text, earlierWords(questionOf(backend, each.questionId ?? ""), each)]);
  const wordings = () => (questionOf(backend, id)?.wordings ?? []).map(({ text }) => text);
  return { backend, machine, file, interview, note, id, other, word, asked, wordings, question };
}

test("a question that is edited keeps the words under which notes were taken, once for all that is typed", () => {
  const { backend, machine, note, word, asked, wordings, question, id } = asking();
  const old = question?.text ?? "";
  note("First");
  for (const text of ["Who", "Who leads", "Who leads on this?"]) {
    word(text);
    machine.pass(800);
  }
  expect(wordings()).toEqual([old]);
  note("Second");
  expect(asked()).toEqual([
    ["First", old],
    ["Second", null],
  ]);
  machine.pass(60_000);
  word("Who leads here?");
  expect(asked()).toEqual([
    ["First", old],
    ["Second", "Who leads on this?"],
  ]);
  // What the source prints is not ours to word.
  expect(questionOf(backend, id)).toMatchObject({ verbatim: old, text: "Who leads here?" });
  expect(
    backend.call("framework.file", { id: backend.call("framework.list", {})[0]?.id ?? "" })
      .sections[0]?.questions[0],
  ).toMatchObject({ verbatim: old, text: "Who leads here?" });
});

test("words that become again what they were are those of the notes of then", () => {
  const { note, word, asked, wordings, question } = asking();
  const old = question?.text ?? "";
  note("First");
  word("Otherwise");
  word(old);
  expect([asked(), wordings()]).toEqual([[["First", null]], []]);
  word("Otherwise");
  note("Second");
  word(old);
  expect(asked()).toEqual([
    ["First", null],
    ["Second", "Otherwise"],
  ]);
});

test("typing in a question is one step, and undo gives back its words and those of its notes", () => {
  const { backend, machine, note, word, asked, wordings, question } = asking();
  note("First");
  machine.pass(60_000);
  word("Who");
  machine.pass(500);
  word("Who leads");
  backend.call("history.undo", {});
  expect([asked(), wordings()]).toEqual([[["First", null]], []]);
  expect(questionOf(backend, question?.id ?? "")?.text).toBe(question?.text);
  backend.call("history.redo", {});
  expect([asked(), wordings()]).toEqual([[["First", question?.text]], [question?.text]]);
});

test("a note that goes to another question was not asked in the words of the first", () => {
  const { backend, file, note, word, asked, other } = asking();
  const { id } = note("First");
  word("Otherwise");
  backend.call("note.update", { id, patch: { questionId: other?.id ?? null } });
  expect(asked()).toEqual([["First", null]]);
  backend.close();
  const again = openForTest(file);
  expect(again.call("note.get", { id }).wordingId).toBeNull();
});

test("a note that is moved away and back has its words again, and one that is moved in those of when it was taken", () => {
  const { backend, machine, note, word, asked, other, id, question } = asking();
  const old = question?.text ?? "";
  const move = (noteId: string, questionId: string) =>
    backend.call("note.update", { id: noteId, patch: { questionId } });
  const first = note("First");
  const elsewhere = note("Elsewhere", { questionId: other?.id ?? null });
  machine.pass(60_000);
  word("Otherwise");
  machine.pass(60_000);
  const between = note("Between", { questionId: other?.id ?? null });
  machine.pass(60_000);
  word("A third way");
  move(first.id, other?.id ?? "");
  for (const each of [first, elsewhere, between]) move(each.id, id);
  expect(Object.fromEntries(asked())).toEqual({
    ...{ First: old, Elsewhere: old, Between: "Otherwise" },
  });
  machine.pass(60_000);
  word("Otherwise");
  for (const each of [first, between]) move(each.id, other?.id ?? "");
  for (const each of [first, between]) move(each.id, id);
  expect(Object.fromEntries(asked())).toEqual({ First: old, Elsewhere: old, Between: null });
});

test("a wording without a note left is told nowhere", () => {
  const { backend, note, word, wordings, other } = asking();
  const { id } = note("First");
  const second = note("Second");
  word("Otherwise");
  expect(wordings()).toHaveLength(1);
  backend.call("note.remove", { id });
  backend.call("note.update", { id: second.id, patch: { questionId: other?.id ?? null } });
  expect(wordings()).toEqual([]);
});

test("notes taken elsewhere below the earlier words of a question go to it, under those words", () => {
  const { backend, machine, interview, note, word, asked, id, question } = asking();
  const old = question?.text ?? "";
  note("First");
  machine.pass(60_000);
  word("Otherwise");
  const all = backend
    .call("framework.list", {})
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
  // The source goes on printing it so; written here, only the wording knows.
  const own = all.map((each) => (each.id === id ? { ...each, verbatim: each.text } : each));
  const { notes, headings } = sortBrought(`${old}\nOn paper\nOtherwise\nSince`, own, []);
  expect(headings).toBe(2);
  backend.call("note.bring", { interviewId: interview.id, notes });
  expect(Object.fromEntries(asked())).toEqual({ First: old, "On paper": old, Since: null });
});

test("the record and the table of notes print the words in which it was asked, not those of today", () => {
  const { backend, interview, note, word, question } = asking();
  const old = question?.text ?? "";
  note("First");
  word("Who leads here?");
  note("Second");
  const { blocks } = backend.call("report.get", {
    ...{ document: "interview-record", subjectId: interview.id },
  });
  const labels = blocks.flatMap((block) => (block.kind === "label" ? [block.text] : []));
  expect(labels).toEqual([`1.1 ${old}`, "1.1 Who leads here?"]);
  const [sheet] = backend.call("sheet.get", { sheet: "notes" });
  const column = sheet?.header.indexOf("Question") ?? -1;
  // The last row is the rule on small groups.
  expect(sheet?.rows.slice(0, 2).map((row) => row[column])).toEqual([
    `1.1 ${old}`,
    "1.1 Who leads here?",
  ]);
  const briefing = backend.call("report.get", {
    document: "briefing",
    subjectId: interview.stakeholderIds[0] ?? "",
  });
  expect(JSON.stringify(briefing.blocks)).toContain("Who leads here?");
  expect(JSON.stringify(briefing.blocks)).not.toContain(old);
});

test("the words of a question written here are also what it prints", () => {
  const { backend } = newForTest();
  const { id } = backend.call("framework.create", { title: "Own" });
  const { id: sectionId } = backend.call("section.add", { frameworkId: id, title: "A" });
  const { id: questionId } = backend.call("question.add", { sectionId, text: "Why" });
  backend.call("question.update", { id: questionId, patch: { text: "Why?" } });
  expect(questionOf(backend, questionId)).toMatchObject({ text: "Why?", verbatim: "Why?" });
});
