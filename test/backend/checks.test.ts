import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

/** A key message that quotes one note with a name in it. */
function quoting() {
  const { backend } = newForTest();
  const { note, person, interview } = startInterview(backend);
  const headingId = backend.call("heading.add", { title: "Culture" }).id;
  const findingId = backend.call("finding.add", { headingId, statement: "It is hard" }).id;
  const quoted = note("Mr Xyzzy never listens", { speakerId: person.id });
  backend.call("evidence.add", { findingId, noteIds: [quoted.id] });
  const evidence = () =>
    backend.call("finding.list", {}).headings.flatMap((each) => each.findings)[0]?.evidence ?? [];
  backend.call("evidence.update", { id: evidence()[0]?.id ?? "", patch: { quoted: true } });
  const checks = () => backend.call("checks.list", {});
  const kinds = () => checks().map(({ kind }) => kind);
  return { ...{ backend, note, person, interview, findingId, quoted, evidence, checks, kinds } };
}

test("what is off the record or was taken back is quoted by no check", () => {
  const { backend, person, quoted, kinds, checks } = quoting();
  expect(kinds()).toEqual(["identifies", "name"]);
  expect(JSON.stringify(checks())).toContain("Xyzzy");
  backend.call("note.update", { id: quoted.id, patch: { offRecord: true } });
  expect(kinds()).toEqual(["off-record-quoted", "no-evidence"]);
  expect(JSON.stringify(checks())).not.toContain("Xyzzy");
  backend.call("note.update", { id: quoted.id, patch: { offRecord: false } });
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  expect(kinds()).toEqual(["withdrawn-used", "no-evidence"]);
  expect(JSON.stringify(checks())).not.toContain("Xyzzy");
});

test("a check that was considered comes back with another quotation, and undo takes back either", () => {
  const { backend, note, person, findingId, checks } = quoting();
  const identifies = () => checks().find(({ kind }) => kind === "identifies");
  const check = identifies()?.key ?? "";
  backend.call("check.consider", { findingId, check, reason: "They agreed to it" });
  expect(identifies()?.considered?.reason).toBe("They agreed to it");
  backend.call("history.undo", {});
  expect(identifies()?.considered).toBeNull();
  backend.call("history.redo", {});
  const other = note("Nobody listens", { speakerId: person.id });
  backend.call("evidence.add", { findingId, noteIds: [other.id] });
  expect(identifies()?.considered).not.toBeNull();
  const added = backend
    .call("finding.list", {})
    .headings.flatMap((each) => each.findings.flatMap(({ evidence }) => evidence))
    .find(({ noteId }) => noteId === other.id);
  backend.call("evidence.update", { id: added?.id ?? "", patch: { quoted: true } });
  expect(identifies()).toMatchObject({
    considered: null,
    text: /^2 quotations could identify R01/,
  });
});

test("what was considered goes with its key message and comes back with it", () => {
  const { backend, findingId, checks } = quoting();
  const [first] = checks();
  backend.call("check.consider", { findingId, check: first?.key ?? "", reason: "Agreed" });
  backend.call("finding.remove", { id: findingId });
  expect(checks()).toEqual([]);
  backend.call("history.undo", {});
  expect(checks()[0]?.considered?.reason).toBe("Agreed");
});

test("a name is looked for as the contact list and the workshops have it by then", () => {
  const { backend, quoted, kinds, person } = quoting();
  backend.call("note.update", { id: quoted.id, patch: { text: "Grizelda never listens" } });
  expect(kinds()).toEqual(["identifies"]);
  const other = backend.call("stakeholder.add", { name: "Grizelda Quux" });
  expect(kinds()).toEqual(["identifies", "name"]);
  backend.call("stakeholder.remove", { id: other.id });
  expect(kinds()).toEqual(["identifies"]);
  const { id: workshopId } = backend.call("workshop.add", { title: "Town hall" });
  backend.call("attendee.add", { workshopId, name: "Grizelda Quux", attended: true });
  expect(kinds()).toEqual(["identifies", "name"]);
  backend.call("workshop.remove", { id: workshopId });
  expect(kinds()).toEqual(["identifies"]);
  // Who is named with their leave may name themselves.
  const set = (patch: object) => backend.call("stakeholder.update", { id: person.id, patch });
  set({ name: "Grizelda" });
  expect(kinds()).toEqual(["identifies", "name"]);
  set({ attribution: "named" });
  expect(kinds()).toEqual([]);
});

test("places are those of the areas, the interviews and the workshops, by their own names", () => {
  const { backend, quoted, kinds, interview } = quoting();
  const text = "At Orsett Hall and in Chadwell nobody listens, nor at the town hall";
  backend.call("note.update", { id: quoted.id, patch: { text } });
  expect(kinds()).toEqual(["identifies"]);
  const places = () => backend.call("checks.list", {}).find(({ kind }) => kind === "place")?.text;
  backend.call("interview.update", { id: interview.id, patch: { place: "Town hall" } });
  expect(places()).toBeUndefined();
  backend.call("area.add", { scheme: "Hubs", name: "Chadwell" });
  expect(places()).toBe("A quotation of R01 has a place in it: “Chadwell”");
  const { id } = backend.call("workshop.add", { title: "Second" });
  backend.call("workshop.update", { id, patch: { place: "Orsett Hall, Prince Charles Avenue" } });
  expect(places()).toBe("A quotation of R01 has a place in it: “Orsett Hall” and “Chadwell”");
});

test("a theme that many raise is to be looked at until a key message takes it up", () => {
  const { backend, findingId, note } = quoting();
  const theme = backend.call("theme.add", { name: "Trust" });
  const unused = () =>
    backend.call("checks.list", {}).filter(({ kind }) => kind === "unused-theme");
  const raise = () => {
    const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [] });
    backend.call("interview.start", { id: interviewId });
    return note("On trust", { interviewId, questionId: null, themes: [{ id: theme.id }] });
  };
  raise();
  raise();
  expect(unused()).toEqual([]);
  const third = raise();
  expect(unused()).toMatchObject([{ themeId: theme.id, findingId: null }]);
  const [found] = unused();
  // The figure is that of the notes behind it.
  const notes = backend.call("note.find", { filter: found?.filter ?? {}, limit: 10 });
  expect(new Set(notes.map(({ interviewId }) => interviewId)).size).toBe(3);
  const about = { themeId: theme.id, check: found?.key ?? "" };
  backend.call("check.consider", { ...about, reason: "Outside the brief" });
  expect(unused()[0]?.considered?.reason).toBe("Outside the brief");
  raise();
  expect(unused()[0]?.considered).toBeNull();
  backend.call("evidence.add", { findingId, noteIds: [third.id] });
  expect(unused()).toEqual([]);
});

test("notes that say otherwise are as many as Evidence shows", () => {
  const { backend, findingId, note } = quoting();
  const themes = [{ name: "Forums" }];
  const barrier = note("They do not work", { kind: "barrier", themes });
  backend.call("evidence.add", { findingId, noteIds: [barrier.id] });
  for (const text of ["They do here", "They do there"])
    note(text, { kind: "good-practice", themes });
  note("In private they do", { kind: "good-practice", themes, offRecord: true });
  const [found] = backend.call("checks.list", {}).filter(({ kind }) => kind === "left-out");
  expect(found?.text).toBe("2 notes of good practice on Forums are not weighed here");
  expect(backend.call("note.count", { filter: found?.filter ?? {} })).toBe(2);
});
