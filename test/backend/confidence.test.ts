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

test("who withdrew and is deleted stays withdrawn, with what they may have said", () => {
  const { backend, person, interview, open, leaving } = withFinding();
  const other = backend.call("stakeholder.add", { name: "Bea" });
  const stakeholderIds = [person.id, other.id];
  backend.call("interview.setStakeholders", { id: interview.id, stakeholderIds });
  const add = (text: string, speakerId: string | null) =>
    backend.call("note.add", { interviewId: interview.id, questionId: null, text, speakerId });
  const nobodys = add("Said by nobody in particular", null);
  add("Said by Bea", other.id);
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  backend.call("stakeholder.remove", { id: person.id });
  backend.call("note.update", { id: nobodys.id, patch: { speakerId: other.id } });
  expect(
    backend
      .call("finding.list", {})
      .headings[0]?.findings[0]?.evidence.map((each) => each.withdrawn),
  ).toEqual([true, true]);
  const { snapshot, text } = leaving();
  expect(text).not.toContain("Xyzzysecret");
  expect(text).not.toContain(open.id);
  expect(snapshot.notes.map((note) => note.text)).toEqual(["Said by Bea"]);
});

test("who withdrew is not taken out of an interview while notes without a speaker may be theirs", () => {
  const { backend, person, interview } = withFinding();
  const note = backend.call("note.add", { interviewId: interview.id, text: "Said by nobody" });
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  const takeOut = () =>
    backend.call("interview.setStakeholders", { id: interview.id, stakeholderIds: [] });
  expect(takeOut).toThrow(/^R01 withdrew, and notes without a speaker may be theirs/);
  backend.call("note.update", { id: note.id, patch: { speakerId: person.id } });
  takeOut();
  expect(backend.call("report.get", { document: "diagnostic-report" })).toBeDefined();
  expect(
    backend
      .call("finding.list", {})
      .headings[0]?.findings[0]?.evidence.map((each) => each.withdrawn),
  ).toEqual([true, true]);
});

test("what a deleted person said is attributed to nobody and keeps its stratum", () => {
  const { backend, person, interview, open, leaving } = withFinding();
  const [one, two] = backend.call("diagnostic.get", {}).strata;
  const set = (id: string, stratum: { id: string } | undefined) =>
    backend.call("stakeholder.update", { id, patch: { stratumId: stratum?.id ?? null } });
  const other = backend.call("stakeholder.add", { name: "Bea" });
  const stakeholderIds = [person.id, other.id];
  backend.call("interview.setStakeholders", { id: interview.id, stakeholderIds });
  const nobodys = backend.call("note.add", { interviewId: interview.id, text: "Nobody's" });
  set(person.id, one);
  set(other.id, two);
  backend.call("stakeholder.update", { id: person.id, patch: { attribution: "none" } });
  backend.call("stakeholder.remove", { id: person.id });
  // Whatever is put right later, those who are left did not say it.
  set(other.id, one);
  set(other.id, two);
  const strata = [open.id, nobodys.id].map((id) => backend.call("note.get", { id }).stratumId);
  expect(strata).toEqual([one?.id, null]);
  const { blocks } = backend.call("report.get", { document: "diagnostic-report" });
  const attributions = blocks.flatMap((block) =>
    block.kind === "quotation" ? [block.attribution] : [],
  );
  expect(attributions).toEqual(["Not attributed", "Not attributed"]);
  expect(leaving().snapshot.notes).toHaveLength(3);
});

test("a speaker who was not in the interview does not get its stratum", () => {
  const { backend, person, interview } = withFinding();
  const [one] = backend.call("diagnostic.get", {}).strata;
  backend.call("stakeholder.update", { id: person.id, patch: { stratumId: one?.id ?? null } });
  const visitor = backend.call("stakeholder.add", { name: "Bea" });
  const note = backend.call("note.add", {
    ...{ interviewId: interview.id, text: "A visitor's", speakerId: visitor.id },
  });
  expect(note.stratumId).toBeNull();
});

test("a code is never used twice", () => {
  const { backend } = withFinding();
  const codes = ["Bea", "Cy"].map((name) => backend.call("stakeholder.add", { name }).code);
  expect(codes).toEqual(["R02", "R03"]);
  const last = backend.call("stakeholder.list", {}).at(-1);
  backend.call("stakeholder.remove", { id: last?.id ?? "" });
  expect(backend.call("stakeholder.add", { name: "Dee" }).code).toBe("R04");
});

test("what was withdrawn counts nowhere: not in the grid, not among those interviewed", () => {
  const { backend, person } = withFinding();
  const total = () => backend.call("evidence.grid", {}).map((row) => row.total);
  expect(total()).toEqual([1]);
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  expect(total()).toEqual([0]);
  const words = () =>
    JSON.stringify(backend.call("report.get", { document: "diagnostic-report" }).blocks);
  expect(words()).toContain("1 interview was held with 0 respondents");
  backend.call("stakeholder.remove", { id: person.id });
  expect(total()).toEqual([0]);
});
