import { join } from "node:path";
import { expect } from "vitest";
import { call } from "./call.ts";
import type { Desk } from "./desk.ts";
import { expectReport, said } from "./interviewWords.ts";

/** One whole interview and its report, by calls alone: the dialogs are the system's own. @returns the diagnostic's file */
export async function interviewByCalls(desk: Desk, folder: string): Promise<string> {
  const { page } = desk;
  const file = join(folder, "Interview.soundings");
  await desk.answerDialog({ canceled: false, filePath: file });
  const path = (await call(page, "program.pick", { purpose: "new", name: "Interview" })) ?? "";
  await call(page, "program.new", { path, title: "A diagnostic", authority: "A council" });

  const person = await call(page, "stakeholder.add", { name: "A Person", role: "Manager" });
  const interview = await call(page, "interview.add", { stakeholderIds: [person.id] });
  await call(page, "interview.start", { id: interview.id });
  const [framework] = await call(page, "framework.list", {});
  const questionId = framework?.sections[0]?.questions[0]?.id ?? "";
  const about = { interviewId: interview.id, questionId, speakerId: person.id };
  const note = await call(page, "note.add", { ...about, text: said.point });
  const quotation = await call(page, "note.add", {
    ...about,
    text: said.quotation,
    kind: "quotation",
  });
  const hidden = await call(page, "note.add", { ...about, text: said.secret, offRecord: true });
  const noteIds = [note.id, quotation.id, hidden.id];
  await call(page, "tag.add", { noteIds, theme: { name: "Feedback" } });
  await call(page, "interview.end", { id: interview.id });

  const heading = await call(page, "heading.add", { title: "Communication" });
  const finding = await call(page, "finding.add", {
    headingId: heading.id,
    statement: said.statement,
  });
  await call(page, "evidence.add", { findingId: finding.id, noteIds });
  const { headings } = await call(page, "finding.list", {});
  const evidence = headings[0]?.findings[0]?.evidence.find((each) => each.noteId === quotation.id);
  await call(page, "evidence.update", { id: evidence?.id ?? "", patch: { quoted: true } });

  const report = join(folder, "Report.docx");
  await desk.answerDialog({ canceled: false, filePath: join(folder, "Report") });
  const chosen = await call(page, "program.pick", { purpose: "export", name: "Report" });
  expect(chosen).toBe(report);
  await call(page, "export.start", {
    document: "diagnostic-report",
    path: report,
    pageNumbers: false,
  });
  expectReport(report);
  return file;
}
