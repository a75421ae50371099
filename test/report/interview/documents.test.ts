import { expect, test } from "vitest";
import type { Backend } from "../../../electron/backend/createBackend.ts";
import { toDocx } from "../../../electron/backend/word/toDocx.ts";
import type { DocumentId } from "../../../shared/report/documents.ts";
import { newForTest } from "../../tools/diagnostic.ts";
import { bodyOf, elements, wordsOf } from "../package.ts";
import { faultsOf } from "../tools.ts";

/** Two people in one interview, with a note of each, one off the record and one follow-up. */
function meeting() {
  const { backend } = newForTest();
  const add = (name: string) =>
    backend.call("stakeholder.add", { name, role: "Leader", organisation: "Council" });
  const [first, second] = [add("Ann Other"), add("Bo Further")];
  const interview = backend.call("interview.add", {
    stakeholderIds: [first.id, second.id],
    fields: { plannedAt: "2010-03-30T14:00:00Z", place: "Civic Hall", promisedMinutes: 45 },
  });
  const [framework] = backend.call("framework.list", {});
  const questions = framework?.sections.flatMap((section) => section.questions) ?? [];
  const note = (text: string, more: object = {}) =>
    backend.call("note.add", { interviewId: interview.id, text, ...more });
  return { backend, first, second, interview, questions, note };
}

const report = (backend: Backend, document: DocumentId, subjectId: string) =>
  backend.call("report.get", { document, subjectId });
const words = (backend: Backend, document: DocumentId, subjectId: string) =>
  JSON.stringify(report(backend, document, subjectId).blocks);

test("a briefing has every part, every question and what was arranged", () => {
  const { backend, first, questions } = meeting();
  const { blocks } = report(backend, "briefing", first.id);
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings).toEqual([
    "Introduction",
    "Purpose",
    "Format of the interview",
    "Length",
    "Your interview",
    "Choosing a focus",
    "Discussion questions",
    "Documents",
  ]);
  const asked = blocks.flatMap((block) => (block.kind === "checks" ? block.items : []));
  expect(asked.map(({ text }) => text)).toEqual(questions.map(({ text }) => text));
  const text = JSON.stringify(blocks);
  for (const part of ["For Ann Other, Leader, Council", "Civic Hall", "up to 45 minutes"])
    expect(text).toContain(part);
  expect(text).not.toContain("Bo Further");
});

test("what is written of a part replaces its usual words; what has no title is the introduction", () => {
  const { backend, first } = meeting();
  backend.call("narrative.set", {
    key: "briefing",
    text: "Who we are.\n\nLength: Half an hour at most.\n\nParking: Behind the hall.\n\nSee also: this.",
  });
  const { blocks } = report(backend, "briefing", first.id);
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings.slice(0, 6)).toEqual([
    "Introduction",
    "Purpose",
    "Format of the interview",
    "Length",
    "Parking",
    "See also",
  ]);
  const text = JSON.stringify(blocks);
  expect(text).toContain("Who we are.");
  expect(text).toContain("Half an hour at most.");
  expect(text).not.toContain("up to one hour");
});

test("nobody who withdrew is sent a briefing", () => {
  const { backend, first, second } = meeting();
  backend.call("stakeholder.update", { id: first.id, patch: { consent: "withdrawn" } });
  expect(() => report(backend, "briefing", first.id)).toThrow(
    expect.objectContaining({ code: "conflict" }),
  );
  const briefed = backend.call("document.list", {}).filter((each) => each.document === "briefing");
  expect(briefed.map(({ subjectId }) => subjectId)).toEqual([second.id]);
});

test("a guide has the focus questions first, each other question once, and no name", () => {
  const { backend, interview, questions } = meeting();
  const focus = questions[7];
  backend.call("interview.setQuestion", {
    ...{ interviewId: interview.id, questionId: focus?.id ?? "", focus: true },
  });
  const { blocks } = report(backend, "interview-guide", interview.id);
  const asked = blocks.flatMap((block) => (block.kind === "bullets" ? block.items : [])).slice(3);
  expect(asked).toEqual([
    focus?.text,
    ...questions.filter(({ id }) => id !== focus?.id).map(({ text }) => text),
  ]);
  const text = JSON.stringify(blocks);
  expect(text).toContain("R01, R02");
  expect(text).not.toMatch(/Ann Other|Bo Further/);
});

test("a record holds what was said and by whom, and nothing that was made of it", () => {
  const { backend, first, second, interview, questions, note } = meeting();
  const questionId = questions[2]?.id ?? "";
  note("It works well", { questionId, speakerId: first.id, themes: [{ name: "Quuxtheme" }] });
  const said = note("Nobody asked us", { speakerId: second.id, kind: "quotation" });
  note("Xyzzysecret", { offRecord: true });
  note("Ring the clerk", { kind: "follow-up" });
  backend.call("note.add", { interviewId: interview.id, text: "Too slow", kind: "barrier" });
  const text = () => words(backend, "interview-record", interview.id);
  for (const part of ["It works well", "“Nobody asked us”", "Too slow", "R01: ", "R02: "])
    expect(text()).toContain(part);
  expect(text()).toContain(questions[2]?.text);
  expect(text()).not.toMatch(/Quuxtheme|Xyzzysecret|Ring the clerk|Barrier|Ann Other|Bo Further/);
  expect(said.text).toBe("Nobody asked us");
  backend.call("stakeholder.update", { id: second.id, patch: { consent: "withdrawn" } });
  expect(text()).not.toContain("Nobody asked us");
});

test("a record numbers its statements through, lists what was corrected and says how far it is agreed", () => {
  const { backend, interview, questions, note } = meeting();
  const { id: interviewId } = interview;
  const { id: noteId } = note("Last of all");
  note("First of all", { questionId: questions[0]?.id });
  backend.call("correction.add", { interviewId, noteId, date: "2010-04-08", text: "At the end" });
  backend.call("correction.add", { interviewId, date: "2010-04-09", text: "Well put" });
  const set = (patch: object) => backend.call("interview.update", { id: interviewId, patch });
  set({ recordSentOn: "2010-04-02", documents: "The plan", documentsPromised: "Minutes" });
  const blocks = () => report(backend, "interview-record", interviewId).blocks;
  const headings = () =>
    blocks().flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(blocks()).toContainEqual({
    kind: "bullets",
    labels: ["2"],
    items: [[{ text: "At the end" }]],
  });
  expect(headings()).toEqual([
    ...["About this record", "What you said", "Documents received", "Documents still to come"],
    ...["Corrections", "Your remarks", "Further corrections"],
  ]);
  const tables = blocks().flatMap((block) => (block.kind === "table" ? [block.table] : []));
  expect(tables.map(({ rows }) => rows)).toEqual([
    [["8 April 2010", "2", "Last of all", "At the end"]],
  ]);
  expect(JSON.stringify(blocks())).toContain("It was first sent to you on 2 April 2010.");
  set({ recordAgreedOn: "2010-04-12" });
  expect(headings().at(-1)).toBe("Your remarks");
  expect(JSON.stringify(blocks())).toContain("You agreed to it on 12 April 2010.");
});

test("the boxes of a form are Word's own, each with a mark that no other form has", async (context) => {
  const { backend, first, second, interview, questions } = meeting();
  const questionId = questions[0]?.id ?? "";
  backend.call("interview.setQuestion", { interviewId: interview.id, questionId, focus: true });
  const docx = await toDocx(report(backend, "briefing", first.id), { pageNumbers: true });
  expect(await faultsOf(docx, context)).toEqual([]);
  const boxes = elements(bodyOf(docx), "w:sdt");
  expect(boxes).toHaveLength(questions.length);
  expect(boxes.map(wordsOf).join("")).toBe(`☒${"☐".repeat(questions.length - 1)}`);
  const tags = (xml: string) => [...xml.matchAll(/<w:tag w:val="([^"]+)"/g)].map(([, tag]) => tag);
  const own = tags(bodyOf(docx));
  const other = await toDocx(report(backend, "briefing", second.id), { pageNumbers: true });
  expect(new Set([...own, ...tags(bodyOf(other))]).size).toBe(questions.length * 2);
  for (const tag of own) expect(tag?.length).toBeLessThanOrEqual(64);
});
