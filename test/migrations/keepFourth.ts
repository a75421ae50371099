import type { Backend } from "../../electron/backend/createBackend.ts";

// What schema 4 brought: each part of it is a function here, called by keep.ts and by the test of the journal.

/** The record of an interview: when it was sent and agreed to, a correction of a note and a remark on the whole. */
export function keepCorrections(backend: Backend, interviewId: string, noteId: string): void {
  const dates = { recordSentOn: "2010-04-02", recordAgreedOn: "2010-04-09" };
  const patch = { ...dates, documentsPromised: "Kept promise" };
  backend.call("interview.update", { id: interviewId, patch });
  const date = "2010-04-08";
  for (const text of ["What was corrected", "What was kept"])
    backend.call("correction.add", { interviewId, noteId, date, text });
  backend.call("correction.add", { interviewId, date, text: "Kept remark" });
}

/** A cell of the framework matrix that is written, and the note that it rests on. */
export function keepSummary(backend: Backend, stakeholderId: string, noteId: string): void {
  const themeId = backend.call("note.get", { id: noteId }).tags[0]?.themeId ?? "";
  backend.call("summary.set", { themeId, stakeholderId, text: "Kept summary" });
  backend.call("summary.link", { themeId, stakeholderId, noteId });
}

/** A cluster on the board of the note's theme, with the note in it. */
export function keepBoard(backend: Backend, noteId: string): void {
  const themeId = backend.call("note.get", { id: noteId }).tags[0]?.themeId ?? "";
  backend.call("cluster.add", { themeId, title: "Kept cluster", noteIds: [noteId] });
}

/** An interview that goes by one framework, and a question that was worded otherwise after a note on it. */
export function keepFrameworks(backend: Backend, interviewId: string): void {
  const [framework] = backend.call("framework.list", {});
  const frameworkIds = [framework?.id ?? ""];
  backend.call("interview.setFrameworks", { id: interviewId, frameworkIds });
  const [question] = framework?.sections[0]?.questions ?? [];
  const id = question?.id ?? "";
  backend.call("question.update", { id, patch: { text: "Kept question, edited" } });
}

/** A table of the analysis in the report, with words of its own. */
export function keepExhibit(backend: Backend): void {
  const { id } = backend.call("exhibit.add", { sheet: "theme-by-stratum" });
  backend.call("exhibit.update", { id, patch: { caption: "Kept caption" } });
}

/** A quotation that could identify somebody, which somebody looked at and leaves as it is. */
export function keepConsidered(backend: Backend): void {
  const findings = backend.call("finding.list", {}).headings.flatMap((each) => each.findings);
  const id = findings.flatMap(({ evidence }) => evidence).at(-1)?.id ?? "";
  backend.call("evidence.update", { id, patch: { quoted: true } });
  const found = backend.call("checks.list", {}).findLast(({ findingId }) => findingId !== null);
  const about = { findingId: found?.findingId ?? "", check: found?.key ?? "" };
  backend.call("check.consider", { ...about, reason: "Kept reason" });
}

/** An area that the note is about, and filters by it that are kept. */
export function keepAreas(backend: Backend, noteId: string): void {
  const { id: areaId } = backend.call("area.add", { scheme: "Kept scheme", name: "Kept area" });
  backend.call("area.setNotes", { noteIds: [noteId], into: [areaId] });
  backend.call("savedQuery.add", { name: "Kept query", filter: { areaId, tagged: true } });
}
