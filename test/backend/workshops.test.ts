import { join } from "node:path";
import { expect, test } from "vitest";
import { type Backend, createBackend } from "../../electron/backend/createBackend.ts";
import { createSql } from "../../electron/backend/db/sql.ts";
import { readSnapshot } from "../../electron/backend/store/snapshot.ts";
import { strengthOf } from "../../shared/domain/strength.ts";
import { keepWorkshop } from "../migrations/keepSecond.ts";
import { newForTest, writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { lookInside, recordsOf } from "../tools/inside.ts";
import { createTestMachine } from "../tools/machine.ts";
import { startInterview } from "../tools/steps.ts";

/** A workshop with a speaker of the first stratum, and a finding on what was said there. */
function inWorkshop() {
  const { file, machine, backend } = newForTest();
  const [stratum, other] = backend.call("diagnostic.get", {}).strata.map(({ id }) => id);
  const person = backend.call("stakeholder.add", { name: "Ann Other", stratumId: stratum ?? null });
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const say = (text: string, more: object = {}) =>
    backend.call("note.add", { workshopId, text, ...more });
  const { id: headingId } = backend.call("heading.add", { title: "Culture" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "It is hard" });
  const finding = () => {
    const { headings, held } = backend.call("finding.list", {});
    const evidence = headings[0]?.findings[0]?.evidence ?? [];
    return { evidence, strength: strengthOf(evidence, held, [stratum ?? ""]) };
  };
  const snapshot = () => {
    backend.close();
    return readSnapshot({ sql: createSql(lookInside(file)), ...machine });
  };
  return {
    backend,
    machine,
    person,
    stratum,
    other,
    workshopId,
    say,
    findingId,
    finding,
    snapshot,
  };
}

test("who came is still counted when people and strata are deleted", () => {
  const { backend, person, stratum, other, workshopId } = inWorkshop();
  const ids = [stratum, other, null].map((id) => id ?? null);
  for (const stratumId of ids)
    for (const people of [1, 5]) backend.call("headcount.set", { workshopId, stratumId, people });
  backend.call("attendee.add", { workshopId, stakeholderId: person.id });
  const look = () => {
    const { present, headcounts, attendees } = backend.call("workshop.get", { id: workshopId });
    return { present, headcounts, names: attendees.map((each) => each.name) };
  };
  expect(look().present).toBe(16);
  backend.call("stakeholder.remove", { id: person.id });
  expect(look()).toMatchObject({ present: 16, names: ["R01"] });
  backend.call("stratum.remove", { id: other ?? "" });
  backend.call("stratum.remove", { id: stratum ?? "" });
  expect(look()).toMatchObject({ present: 16, headcounts: [{ stratumId: null, people: 15 }] });
  for (let step = 0; step < 3; step++) backend.call("history.undo", {});
  expect(look()).toMatchObject({ present: 16, headcounts: ids.map(() => ({ people: 5 })) });
});

test("the file itself holds one count a stratum, for people of no known stratum too", () => {
  const { file, backend } = newForTest();
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  backend.call("headcount.set", { workshopId, stratumId: null, people: 5 });
  backend.close();
  const again =
    "INSERT INTO headcount (id, workshopId, stratumId, people) SELECT 'x', workshopId, NULL, 1 FROM headcount";
  expect(() => lookInside(file).exec(again)).toThrow(/UNIQUE/);
});

test("what is said in a workshop is tagged, searched and filtered like any note", () => {
  const { backend, stratum, person, workshopId, say } = inWorkshop();
  startInterview(backend).note("The library closes at noon");
  const first = say("The library opens late", { themes: [{ name: "Opening" }] });
  say("Buses are late", { speakerId: person.id, kind: "barrier" });
  const count = (filter: object) => backend.call("note.count", { filter });
  expect(count({ workshopId })).toBe(2);
  expect(count({ workshopId, words: "librar" })).toBe(1);
  expect(count({ words: "librar" })).toBe(2);
  expect(count({ workshopId, tagged: true })).toBe(1);
  expect(count({ workshopId, stratumId: stratum })).toBe(1);
  expect(count({ workshopId, stratumId: null })).toBe(1);
  expect(count({ stratumId: null })).toBe(2);
  expect(backend.call("theme.list", {})[0]?.noteCount).toBe(1);
  backend.call("tag.add", { noteIds: [first.id], theme: { name: "Hours" }, start: 4, end: 11 });
  expect(backend.call("note.get", { id: first.id }).tags).toHaveLength(2);
});

test("the stratum of what was said is its speaker's, whatever becomes of them", () => {
  const { backend, person, stratum, other, say } = inWorkshop();
  const { id } = say("Buses are late", { speakerId: person.id, themes: [{ name: "Buses" }] });
  const now = () => backend.call("note.get", { id }).stratumId;
  expect(now()).toBe(stratum);
  backend.call("stakeholder.update", { id: person.id, patch: { stratumId: other ?? null } });
  expect(now()).toBe(other);
  backend.call("stakeholder.remove", { id: person.id });
  expect(now()).toBe(other);
  backend.call("history.undo", {});
  backend.call("note.update", { id, patch: { speakerId: null } });
  expect(now()).toBeNull();
});

test("it is evidence, but counts as no interview", () => {
  const { backend, person, say, findingId, finding } = inWorkshop();
  const said = say("Buses are late", { speakerId: person.id });
  backend.call("evidence.add", { findingId, noteIds: [said.id] });
  expect(finding().evidence).toMatchObject([{ interviewId: null, withdrawn: false }]);
  expect(finding().strength).toMatchObject({ supports: 0, against: 0, total: 0 });
  const { note } = startInterview(backend);
  backend.call("evidence.add", { findingId, noteIds: [note("Late indeed").id] });
  expect(finding().strength).toMatchObject({ supports: 1, total: 1 });
});

test("what leaves the file has it, unless it is off the record or its speaker withdrew", () => {
  const { backend, person, say, findingId, finding, snapshot } = inWorkshop();
  const other = backend.call("stakeholder.add", { name: "Bea" });
  const notes = [
    say("Said by Ann", { speakerId: person.id }),
    say("Said by Bea", { speakerId: other.id }),
    say("Said by nobody in particular"),
    say("Said in confidence", { offRecord: true }),
  ];
  backend.call("evidence.add", { findingId, noteIds: notes.map(({ id }) => id) });
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  expect(finding().evidence.map((each) => each.withdrawn)).toEqual([true, false, false, false]);
  const taken = snapshot();
  const left = ["Said by Bea", "Said by nobody in particular"];
  expect(taken.notes.map(({ text }) => text)).toEqual(left);
  expect(taken.headings[0]?.findings[0]?.evidence).toHaveLength(2);
});

test("who counts as present, by stratum", () => {
  const { backend, person, stratum, other, workshopId } = inWorkshop();
  backend.call("attendee.add", { workshopId, stakeholderId: person.id });
  backend.call("attendee.add", { workshopId, name: "Walked in", stratumId: stratum ?? null });
  backend.call("attendee.add", { workshopId, name: "Stayed away", invited: true });
  backend.call("headcount.set", { workshopId, stratumId: stratum ?? null, people: 3 });
  backend.call("headcount.set", { workshopId, stratumId: null, people: 4 });
  const { ids } = backend.call("option.add", { workshopId, options: [{ title: "Buses" }] });
  const { id } = backend.call("round.add", {
    ...{ workshopId, title: "Which?", optionIds: ids, rules: { method: "approval" } },
  });
  const present = () => backend.call("round.get", { id }).present;
  expect(present()).toEqual([
    { stratumId: stratum, people: 5 },
    { stratumId: null, people: 4 },
  ]);
  backend.call("stakeholder.update", { id: person.id, patch: { stratumId: other ?? null } });
  expect(present()).toEqual([
    { stratumId: stratum, people: 4 },
    { stratumId: other, people: 1 },
    { stratumId: null, people: 4 },
  ]);
  expect(backend.call("workshop.get", { id: workshopId }).present).toBe(9);
});

test("undo brings back a workshop that was deleted whole, also after the program was closed", () => {
  const machine = createTestMachine();
  const file = writeNew(join(folderForTest(), "A.soundings"), machine);
  const visit = (work: (backend: Backend) => void) => {
    const backend = createBackend(file, machine);
    work(backend);
    backend.close();
    return recordsOf(file);
  };
  const before = visit((backend) => {
    const { id: headingId } = backend.call("heading.add", { title: "Culture" });
    const { id } = backend.call("finding.add", { headingId, statement: "It is hard" });
    const backing = keepWorkshop(backend, id);
    const { id: recommendation } = backend.call("recommendation.add", { title: "Buses first" });
    backend.call("recommendation.setBackings", { id: recommendation, backings: [backing] });
  });
  const after = visit((backend) => {
    const [workshop] = backend.call("workshop.list", {});
    backend.call("workshop.remove", { id: workshop?.id ?? "" });
  });
  expect([before.ballot?.length, after.ballot?.length, after.backing?.length]).toEqual([1, 0, 0]);
  expect(visit((backend) => backend.call("history.undo", {}))).toEqual(before);
  expect(visit((backend) => backend.call("history.redo", {}))).toEqual(after);
});

test("no chain of workshops leads back to itself", () => {
  const { backend } = newForTest();
  const [a = "", b = "", c = ""] = ["A", "B", "C"].map(
    (title) => backend.call("workshop.add", { title }).id,
  );
  const feed = (id: string, feedsIntoId: string | null) =>
    backend.call("workshop.update", { id, patch: { feedsIntoId } });
  feed(a, b);
  feed(b, c);
  for (const into of [a, b, c]) expect(() => feed(c, into)).toThrow(/cannot feed into itself/);
  feed(a, null);
  feed(c, a);
  expect(() => feed(a, "01890a5d-ac96-774b-bcce-b302099a8057")).toThrow(/not there any more/);
});
