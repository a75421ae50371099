import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { builtIn } from "../../electron/frameworks/frameworkFiles.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

/* What respondents hold goes on meaning the same: numbers of questions in briefings, of statements in records. */

const frameworks = (backend: Backend) => backend.call("framework.list", {});
const questionsOf = (backend: Backend) =>
  frameworks(backend).flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
const numberOf = (backend: Backend, id: string) =>
  questionsOf(backend).find((question) => question.id === id)?.number;

test("numbers stand as soon as there is somebody to brief, and follow the places before", () => {
  const { backend } = newForTest();
  const [first, second] = questionsOf(backend);
  const sectionId = first?.sectionId ?? "";
  const early = backend.call("question.add", { sectionId, text: "Before", position: 0 });
  expect([numberOf(backend, early.id), numberOf(backend, first?.id ?? "")]).toEqual(["1.1", "1.2"]);
  backend.call("history.undo", {});
  backend.call("stakeholder.add", { name: "Ann Other" });
  const numbers = () => questionsOf(backend).map(({ id, number }) => `${id} ${number}`);
  const before = numbers();
  const late = backend.call("question.add", { sectionId, text: "After", position: 0 });
  expect(numberOf(backend, late.id)).toBe("1.17");
  backend.call("question.move", { id: second?.id ?? "", sectionId, parentId: null, position: 0 });
  expect(numbers()).toEqual(expect.arrayContaining(before));
});

test("the number of what was removed is not given again, until all are numbered by place", () => {
  const { backend } = newForTest();
  backend.call("stakeholder.add", { name: "Ann Other" });
  const id = frameworks(backend)[0]?.id ?? "";
  const last = () => frameworks(backend)[0]?.sections[0]?.questions.at(-1);
  const sectionId = last()?.sectionId ?? "";
  const gone = last();
  expect(gone?.number).toBe("1.16");
  backend.call("question.remove", { id: gone?.id ?? "" });
  const added = backend.call("question.add", { sectionId, text: "Another" });
  expect(numberOf(backend, added.id)).toBe("1.17");
  backend.call("history.undo", {});
  backend.call("history.undo", {});
  expect(last()?.number).toBe("1.16");
  const wholeSection = frameworks(backend)[0]?.sections.at(-1);
  backend.call("section.remove", { id: wholeSection?.id ?? "" });
  const section = backend.call("section.add", { frameworkId: id, title: "New" });
  const numbered = () => frameworks(backend)[0]?.sections.find((each) => each.id === section.id);
  expect(numbered()?.number).not.toBe(wholeSection?.number);
  backend.call("framework.number", { id });
  expect(numbered()?.number).toBe(wholeSection?.number);
});

test("a question that was moved takes its number along, and its new section goes on with its own", () => {
  const { backend } = newForTest();
  backend.call("stakeholder.add", { name: "Ann Other" });
  const [one, two] = frameworks(backend)[0]?.sections ?? [];
  const moved = two?.questions[2];
  const sectionId = one?.id ?? "";
  backend.call("question.move", {
    ...{ id: moved?.id ?? "", sectionId, parentId: null, position: 99 },
  });
  expect(numberOf(backend, moved?.id ?? "")).toBe("2.3");
  const { id } = backend.call("question.add", { sectionId, text: "New" });
  expect(numberOf(backend, id)).toBe("1.17");
});

test("numbering by place keeps the way in which a framework numbers", () => {
  for (const framework of builtIn("resources")) {
    const { backend } = newForTest();
    const { id } = backend.call("framework.add", { framework: { ...framework, version: "Copy" } });
    const now = () => frameworks(backend).find((each) => each.id === id)?.sections ?? [];
    const own = now()[0]?.questions[0]?.number ?? "";
    backend.call("stakeholder.add", { name: "Ann Other" });
    const sectionId = now()[0]?.id ?? "";
    backend.call("question.add", { sectionId, text: "New", position: 1 });
    backend.call("framework.number", { id });
    expect([framework.id, now()[0]?.questions[0]?.number]).toEqual([framework.id, own]);
    const [, stem = ""] = /^(.*?)1$/.exec(own) ?? [];
    expect(now()[0]?.questions.find(({ text }) => text === "New")?.number).toBe(`${stem}2`);
  }
});

test("a record that was sent keeps the numbers of its statements, and new ones come after", () => {
  const { backend } = newForTest();
  const { interview, questions, note } = startInterview(backend);
  const [a, b] = questions;
  const first = note("On the first");
  const second = note("On the second", { questionId: b?.id ?? null });
  const third = note("On the second too", { questionId: b?.id ?? null });
  const numbers = () =>
    Object.fromEntries(
      backend
        .call("record.statements", { interviewId: interview.id })
        .map(({ text, number }) => [text, number]),
    );
  const sent = { "On the first": 1, "On the second": 2, "On the second too": 3 };
  expect(numbers()).toEqual(sent);
  backend.call("interview.update", { id: interview.id, patch: { recordSentOn: "2010-04-02" } });
  const place = { sectionId: b?.sectionId ?? "", parentId: null, position: 0 };
  backend.call("question.move", { id: b?.id ?? "", ...place });
  backend.call("note.update", { id: third.id, patch: { questionId: a?.id ?? null } });
  note("Later");
  expect(numbers()).toEqual({ ...sent, Later: 4 });
  backend.call("note.update", { id: first.id, patch: { offRecord: true } });
  expect(numbers()).toEqual({ "On the second": 2, "On the second too": 3, Later: 4 });
  const { blocks } = backend.call("report.get", {
    ...{ document: "interview-record", subjectId: interview.id },
  });
  const labels = blocks.flatMap((block) => (block.kind === "bullets" ? (block.labels ?? []) : []));
  expect(labels.toSorted()).toEqual(["2", "3", "4"]);
  backend.call("note.remove", { id: second.id });
  // Sent again, what came later has its number from then on; not sent after all, all begin anew.
  backend.call("interview.update", { id: interview.id, patch: { recordSentOn: "2010-04-09" } });
  expect(numbers()).toEqual({ "On the second too": 3, Later: 4 });
  backend.call("interview.update", { id: interview.id, patch: { recordSentOn: "" } });
  expect(Object.values(numbers()).toSorted()).toEqual([1, 2]);
});

test("only what was said of a question keeps it, and a focus says where", () => {
  const { backend } = newForTest();
  const { interview, questions } = startInterview(backend);
  const ids = questions.map(({ id }) => id);
  const refused = (id: string) => {
    try {
      backend.call("question.remove", { id });
    } catch (error) {
      return (error as Error).message;
    }
    return null;
  };
  const set = (id: string, patch: object) =>
    backend.call("interview.setQuestion", { interviewId: interview.id, questionId: id, ...patch });
  const [timed = "", slipped = "", wanted = "", answered = ""] = ids;
  backend.call("interview.addTime", { interviewId: interview.id, questionId: timed, seconds: 1 });
  expect(refused(timed)).toBeNull();
  set(slipped, { state: "asked" });
  expect(refused(slipped)).toContain("was asked in an interview already");
  set(slipped, { state: "not-asked" });
  expect(refused(slipped)).toBeNull();
  set(wanted, { focus: true });
  expect(refused(wanted)).toBe(
    "Question 1.3 was asked for in advance in interview 1, so it stays.",
  );
  set(wanted, { focus: false });
  expect(refused(wanted)).toBeNull();
  set(answered, { state: "no-view" });
  expect(refused(answered)).toContain("Question 1.4 was asked");
  set(answered, { state: "not-asked" });
  const { id } = backend.call("framework.create", { title: "Own" });
  backend.call("interview.setFrameworks", { id: interview.id, frameworkIds: [id] });
});

test("a sub-question goes with its question, and a focus on it takes the question along", () => {
  const { backend } = newForTest();
  const { id: personId } = backend.call("stakeholder.add", { name: "Ann Other" });
  const { id } = backend.call("interview.add", { stakeholderIds: [personId] });
  const all = questionsOf(backend);
  const parent = all.find(({ number }) => number === "2.14")?.id ?? "";
  const sub = all.find(({ number }) => number === "2.14a")?.id ?? "";
  const printed = () =>
    backend
      .call("report.get", { document: "briefing", subjectId: personId })
      .blocks.flatMap((block) => (block.kind === "checks" ? block.items : []))
      .map(({ label }) => label)
      .filter((label) => label.startsWith("2.14"));
  expect(printed()).toEqual(["2.14", "2.14a"]);
  backend.call("interview.leaveOut", { id, questionIds: [parent], leftOut: true });
  expect(printed()).toEqual([]);
  backend.call("interview.setQuestion", { interviewId: id, questionId: sub, focus: true });
  expect(printed()).toEqual(["2.14", "2.14a"]);
});

test("two frameworks do not come to have one key and version", () => {
  const { backend } = newForTest();
  const [nea] = frameworks(backend);
  const file = backend.call("framework.file", { id: nea?.id ?? "" });
  const { id } = backend.call("framework.add", { framework: { ...file, version: "2" } });
  const version = nea?.version ?? "";
  expect(() => backend.call("framework.update", { id, patch: { version } })).toThrow(
    /already\. Write another version/,
  );
  backend.call("framework.update", { id, patch: { version: "3" } });
});
