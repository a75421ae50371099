import { expect, test } from "vitest";
import { createSql } from "../../electron/backend/db/sql.ts";
import { readSnapshot } from "../../electron/backend/store/snapshot.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { lookInside } from "../tools/inside.ts";
import { startInterview } from "../tools/steps.ts";

/** A diagnostic with a finding on two notes of one person; `secret` is only in the second. */
function withFinding() {
  const { file, machine, backend } = newForTest();
  const { note, person, interview } = startInterview(backend);
  const open = note("Meetings are at the wrong time", { speakerId: person.id });
  const secret = note("Xyzzysecret was said", {
    speakerId: person.id,
    themes: [{ name: "Trust" }],
  });
  const { id: headingId } = backend.call("heading.add", { title: "Culture" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "It is hard" });
  backend.call("evidence.add", { findingId, noteIds: [open.id, secret.id] });
  const [heading] = backend.call("finding.list", {}).headings;
  for (const { id } of heading?.findings[0]?.evidence ?? [])
    backend.call("evidence.update", { id, patch: { quoted: true } });
  /** Everything that a document may say, and the document itself, as text. */
  const leaving = () => {
    const document = JSON.stringify(backend.call("report.get", { document: "diagnostic-report" }));
    backend.close();
    const sql = createSql(lookInside(file));
    const snapshot = readSnapshot({ sql, now: machine.now, newId: machine.newId });
    return { snapshot, text: JSON.stringify(snapshot) + document };
  };
  return { backend, person, interview, open, secret, leaving };
}

test("on the record and with consent, both notes may be printed", () => {
  const { snapshot, text } = withFinding().leaving();
  expect(snapshot.notes).toHaveLength(2);
  expect(text).toContain("Xyzzysecret");
});

test("a note off the record vanishes from everything that leaves the file", () => {
  const { backend, secret, leaving } = withFinding();
  backend.call("note.update", { id: secret.id, patch: { offRecord: true } });
  expect(backend.call("evidence.grid", { onRecordOnly: true })[0]?.total).toBe(0);
  const { snapshot, text } = leaving();
  expect(text).not.toContain("Xyzzysecret");
  expect(text).not.toContain(secret.id);
  expect(snapshot.notes).toHaveLength(1);
  expect(snapshot.headings[0]?.findings[0]?.evidence).toHaveLength(1);
  expect(snapshot.interviews[0]?.noteCount).toBe(1);
  expect(snapshot.themes[0]?.noteCount).toBe(0);
});

test("withdrawn consent takes every note of that person along, and giving it again brings them back", () => {
  const { backend, person, open, leaving } = withFinding();
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "given" } });
  expect(
    backend
      .call("finding.list", {})
      .headings[0]?.findings[0]?.evidence.map((each) => each.withdrawn),
  ).toEqual([false, false]);
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  const { snapshot, text } = leaving();
  expect(text).not.toContain("Xyzzysecret");
  expect(text).not.toContain(open.id);
  expect(snapshot.notes).toEqual([]);
  expect(snapshot.headings[0]?.findings[0]?.evidence).toEqual([]);
});

test("a note without a speaker goes where anybody in its interview withdrew, another's stays", () => {
  const { backend, person, interview, leaving } = withFinding();
  const other = backend.call("stakeholder.add", { name: "Bea" });
  backend.call("interview.setStakeholders", {
    id: interview.id,
    stakeholderIds: [person.id, other.id],
  });
  const add = (text: string, speakerId: string | null) =>
    backend.call("note.add", { interviewId: interview.id, questionId: null, text, speakerId });
  add("Said by nobody in particular", null);
  add("Said by Bea", other.id);
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  const { snapshot } = leaving();
  expect(snapshot.notes.map(({ text }) => text)).toEqual(["Said by Bea"]);
});
