import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

/** A key message on two notes, the words of one of them in its narrative. */
function writing(words: string) {
  const { backend } = newForTest();
  const { note, person } = startInterview(backend);
  const other = backend.call("stakeholder.add", { name: "Bo Good", role: "Clerk" });
  const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [other.id] });
  backend.call("interview.start", { id: interviewId });
  const said = note(words, { kind: "quotation", speakerId: person.id });
  const beside = note("It went cheaply", { interviewId, speakerId: other.id, questionId: null });
  const { id: headingId } = backend.call("heading.add", { title: "Halls" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "It was sold" });
  backend.call("evidence.add", { findingId, noteIds: [said.id, beside.id] });
  const write = (narrative: string) =>
    backend.call("finding.update", { id: findingId, patch: { narrative } });
  const texts = () => backend.call("checks.list", {}).map(({ text }) => text);
  return { backend, said, person, findingId, write, texts };
}

const words = "The chair sold the hall to his brother";

test("words in a narrative do not outlive the note they come from unnoticed", () => {
  const { backend, said, person, findingId, write, texts } = writing(words);
  write(`As one said, “${words}” (Chair).`);
  expect(texts()).toEqual([]);
  const set = (patch: object) => backend.call("note.update", { id: said.id, patch });
  set({ offRecord: true });
  const offRecord = `The narrative says words of a note that is off the record: “${words}”`;
  expect(texts()).toEqual([offRecord]);
  expect(backend.call("checks.list", {})).toMatchObject([
    { kind: "off-record-words", findingId, noteId: said.id, quotation: null },
  ]);
  set({ offRecord: false });
  expect(texts()).toEqual([]);
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  const takenBack = `The narrative says words of a note that was taken back: “${words}”`;
  expect(texts()).toContain(takenBack);
  // Evidence or not, and with nobody on the list any more.
  for (const each of backend.call("finding.list", {}).headings[0]?.findings[0]?.evidence ?? [])
    if (each.noteId === said.id) backend.call("evidence.remove", { id: each.id });
  backend.call("stakeholder.remove", { id: person.id });
  expect(texts()).toEqual([takenBack]);
  write("One spoke of a sale.");
  expect(texts()).toEqual([]);
});

test("leaving the words as they are is a decision for these words of this note", () => {
  const { backend, said, findingId, write } = writing(words);
  write(words);
  backend.call("note.update", { id: said.id, patch: { offRecord: true } });
  const [check] = backend.call("checks.list", {});
  const considered = () => backend.call("checks.list", {})[0]?.considered?.reason;
  backend.call("check.consider", { findingId, check: check?.key ?? "", reason: "In the paper" });
  write(`${words}, as the paper had it.`);
  expect(considered()).toBe("In the paper");
  backend.call("note.update", { id: said.id, patch: { text: `${words}, as it` } });
  expect(backend.call("checks.list", {})).toMatchObject([{ considered: null }]);
  write("A short line");
  expect(backend.call("checks.list", {})).toEqual([]);
});

test("names and contact details in what is written are told as in quotations", () => {
  const { backend, write, texts } = writing("Zebedee Quackenbush runs the show");
  const zeb = backend.call("stakeholder.add", {
    ...{ name: "Zebedee Quackenbush", role: "Clerk", organisation: "Quackenbush Trust" },
  });
  write("As one said, “Zebedee Quackenbush runs the show” (a chair).");
  expect(texts()).toEqual(["The narrative has a name in it: “Zebedee Quackenbush”"]);
  backend.call("stakeholder.update", { id: zeb.id, patch: { attribution: "named" } });
  expect(texts()).toEqual([]);
  write("Write to bo@example.org or 01375 652652, RM17 6SL.");
  expect(texts()).toEqual([
    "The narrative has contact details in it: “bo@example.org”, “01375 652652” and “RM17 6SL”",
  ]);
  // What a report is about.
  write("The clerk and the Quackenbush Trust say so.");
  expect(texts()).toEqual([]);
});
