import fc from "fast-check";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { carryRange } from "../../shared/domain/passage.ts";
import { sheetIds, sheets } from "../../shared/report/documents.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

const date = "2010-03-30";

/** An interview in which a statement was corrected and a remark made: words of their own for each. */
function corrected() {
  const { backend } = newForTest();
  const { person, interview, note } = startInterview(backend);
  const interviewId = interview.id;
  const { id: noteId } = note("Beforewords were said", { themes: [{ name: "Trust" }] });
  const { id } = backend.call("correction.add", { interviewId, noteId, date, text: "Afterwords" });
  backend.call("correction.add", { interviewId, date, text: "Remarkwords" });
  return { backend, person, interviewId, noteId, id, note };
}
const record = (backend: Backend, subjectId: string) =>
  JSON.stringify(backend.call("report.get", { document: "interview-record", subjectId }));

/** Every document and table but the record itself. */
function others(backend: Backend): string {
  const documents = backend
    .call("document.list", {})
    .filter(({ document }) => document !== "interview-record")
    .map(({ document, subjectId }) => backend.call("report.get", { document, subjectId }));
  const tables = sheetIds
    .filter((sheet) => sheets[sheet].about === null)
    .map((sheet) => backend.call("sheet.get", { sheet, subjectId: null }));
  return JSON.stringify([documents, tables, backend.call("exchange.project", {})]);
}

test("a record says what was corrected; what was said before is nowhere else", () => {
  const { backend, interviewId } = corrected();
  for (const words of ["Beforewords", "Afterwords", "Remarkwords", "30 March 2010"])
    expect(record(backend, interviewId)).toContain(words);
  expect(others(backend)).toContain("Afterwords");
  for (const words of ["Beforewords", "Remarkwords"]) expect(others(backend)).not.toContain(words);
  expect(backend.call("note.count", { filter: { words: "Beforewords" } })).toBe(0);
});

test("off the record or deleted, a statement takes its corrections out of the record", () => {
  const { backend, interviewId, noteId } = corrected();
  backend.call("note.update", { id: noteId, patch: { offRecord: true } });
  expect(record(backend, interviewId)).not.toMatch(/Beforewords|Afterwords/);
  expect(backend.call("correction.list", { interviewId })[0]?.offRecord).toBe(true);
  backend.call("note.update", { id: noteId, patch: { offRecord: false } });
  expect(record(backend, interviewId)).toContain("Beforewords");
  backend.call("note.update", { id: noteId, patch: { kind: "follow-up" } });
  expect(record(backend, interviewId)).not.toMatch(/Beforewords|Afterwords/);
  backend.call("note.update", { id: noteId, patch: { kind: "point" } });
  backend.call("note.remove", { id: noteId });
  const left = () => backend.call("correction.list", { interviewId }).map(({ text }) => text);
  expect([record(backend, interviewId).includes("Beforewords"), left()]).toEqual([
    ...[false, ["Remarkwords"]],
  ]);
  backend.call("history.undo", {});
  expect(left()).toEqual(["Afterwords", "Remarkwords"]);
});

test.each([
  ["withdraws", () => {}],
  [
    "withdraws and is deleted",
    (backend: Backend, id: string) => backend.call("stakeholder.remove", { id }),
  ],
  [
    "withdraws, and somebody else stands in the interview",
    (backend: Backend, id: string, interviewId: string) => {
      const { id: other } = backend.call("stakeholder.add", { name: "Bea" });
      for (const { id: noteId } of backend.call("note.list", { interviewId }))
        backend.call("note.update", { id: noteId, patch: { speakerId: id } });
      const stakeholderIds = [other];
      backend.call("interview.setStakeholders", { id: interviewId, stakeholderIds });
    },
  ],
])("who %s takes corrections and remarks along", (_, then) => {
  const { backend, person, interviewId } = corrected();
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  then(backend, person.id, interviewId);
  expect(record(backend, interviewId)).not.toMatch(/Beforewords|Afterwords|Remarkwords/);
  expect(backend.call("correction.list", { interviewId })).toEqual([]);
  expect(backend.call("record.statements", { interviewId })).toEqual([]);
  expect(others(backend)).not.toMatch(/Beforewords|Remarkwords/);
});

test("whatever a respondent changes, tags stay on the words that carrying a passage gives", () => {
  const { backend } = newForTest();
  const { interview, note } = startInterview(backend);
  const interviewId = interview.id;
  const words = fc.constantFrom("the", "bus", "never", "comes", "on", "Sundays", "👩‍👩‍👧", "né");
  const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
      fc.pre(before !== after);
      const [from, to] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y);
      const [start = 0, end = 0] = [from, to];
      fc.pre(start < end);
      const { id: noteId } = note(before);
      backend.call("tag.add", { noteIds: [noteId], theme: { name: "Trust" }, start, end });
      const tags = () =>
        backend.call("note.get", { id: noteId }).tags.map(({ start, end }) => ({ start, end }));
      const [kept] = tags();
      const range = kept && { start: kept.start ?? 0, end: kept.end ?? 0 };
      const carried = range && carryRange(before, after, range);
      backend.call("correction.add", { interviewId, noteId, date, text: after });
      expect(tags()).toEqual(carried ? [carried] : []);
      backend.call("history.undo", {});
      expect([backend.call("note.get", { id: noteId }).text, tags()]).toEqual([before, [kept]]);
    }),
    { numRuns: 150 },
  );
});
