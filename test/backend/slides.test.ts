import { expect, test } from "vitest";
import type { SlideRef } from "../../shared/domain/slide.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

/**
 * A diagnostic with a secret in every place that the room may not see: each holds the word "xyzzy"
 * with a word of its own.
 */
function withSecrets() {
  const { backend } = newForTest();
  const strata = backend.call("diagnostic.get", {}).strata.map(({ id }) => id);
  const { note, person } = startInterview(backend);
  const secret = (what: string) => `xyzzy ${what}`;
  backend.call("stakeholder.update", {
    id: person.id,
    patch: { name: secret("name"), organisation: secret("body"), contact: secret("contact") },
  });
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const plan = { date: "2010-03-30", purposes: secret("purposes"), outputs: secret("outputs") };
  backend.call("workshop.update", { id: workshopId, patch: plan });
  const item = { time: "10:00", minutes: 5, title: "Welcome", note: secret("agenda note") };
  const { id: itemId } = backend.call("agenda.add", { workshopId, fields: item });
  backend.call("attendee.invite", { workshopId, stakeholderIds: [person.id] });
  backend.call("attendee.add", { workshopId, name: secret("walk-in"), organisation: secret("x") });
  backend.call("gap.add", { workshopId, fields: { vision: secret("gap") } });
  const { id: headingId } = backend.call("heading.add", { title: "Culture" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "It is hard" });
  backend.call("finding.update", { id: findingId, patch: { narrative: secret("narrative") } });
  const said = [
    note(secret("said"), { speakerId: person.id }),
    note(secret("off the record"), { offRecord: true }),
    backend.call("note.add", { workshopId, text: secret("in the hall"), speakerId: person.id }),
  ];
  backend.call("evidence.add", { findingId, noteIds: said.map(({ id }) => id) });
  for (const { id } of backend.call("finding.list", {}).headings[0]?.findings[0]?.evidence ?? [])
    backend.call("evidence.update", { id, patch: { quoted: true } });
  const options = ["Buses", "Parks"].map((title) => ({ title, detail: secret("detail") }));
  const { ids } = backend.call("option.add", { workshopId, options });
  const { id: retired } = backend.call("option.merge", {
    ids: backend.call("option.add", {
      workshopId,
      options: [{ title: secret("retired") }, { title: secret("retired too") }],
    }).ids,
    title: "Both",
  });
  const start = (hidden: boolean) =>
    backend.call("round.add", {
      ...{ workshopId, title: "Which?", optionIds: [...ids, retired], hidden },
      rules: { method: "dots", dots: 3, cap: null },
    }).id;
  const vote = (roundId: string, stratum: number, option: number, people = 1) => {
    for (let n = 0; n < people; n++)
      backend.call("ballot.add", {
        ...{ roundId, stratumId: strata[stratum] ?? null, label: secret("label") },
        marks: { [ids[option] ?? ""]: [3] },
      });
  };
  const priority = { text: "Buses first", how: secret("how"), optionId: null, roundId: null };
  backend.call("priority.add", { workshopId, fields: priority });
  const show = (ref: SlideRef) => backend.call("slide.get", { ref });
  return { backend, workshopId, itemId, headingId, findingId, strata, start, vote, show };
}

test("nothing confidential is in any slide", () => {
  const made = withSecrets();
  const { backend, workshopId, itemId, headingId, findingId, strata, start, vote, show } = made;
  const [open, hidden] = [start(false), start(true)];
  for (const roundId of [open, hidden]) vote(roundId, 0, 0, 3);
  const stratumId = strata[0] ?? null;
  const refs: SlideRef[] = [
    { kind: "blank" },
    { kind: "title", workshopId },
    { kind: "agenda", workshopId, itemId },
    { kind: "heading", headingId },
    { kind: "finding", findingId },
    { kind: "options", workshopId },
    { kind: "priorities", workshopId },
    ...[open, hidden].flatMap((roundId): SlideRef[] => [
      { kind: "round", roundId },
      { kind: "result", roundId, stratumId: null },
      { kind: "result", roundId, stratumId },
    ]),
  ];
  const look = () => refs.map((ref) => JSON.stringify(show(ref))).join("\n");
  expect(look()).not.toMatch(/xyzzy/i);
  backend.call("round.close", { id: hidden });
  expect(look()).not.toMatch(/xyzzy/i);
  expect(look()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(look()).toContain("1 of 1 interview");
});

test("a note off the record adds nothing to what a key message's slide says", () => {
  const { backend, findingId, show } = withSecrets();
  for (const { id } of backend.call("note.find", {}))
    backend.call("note.update", { id, patch: { offRecord: true } });
  expect(show({ kind: "finding", findingId })).toMatchObject({ text: "It is hard", aside: "" });
});

test("while a hidden round is open, only how many ballots are in is shown", () => {
  const { backend, start, vote, show } = withSecrets();
  const roundId = start(true);
  const slide = () => show({ kind: "result", roundId, stratumId: null });
  vote(roundId, 0, 0, 4);
  const before = slide();
  expect(before).toMatchObject({ kind: "round", entered: 4 });
  const [first] = backend.call("round.get", { id: roundId }).ballots;
  const options = backend.call("round.get", { id: roundId }).options.map((each) => each.optionId);
  const marks = { [options[1] ?? ""]: [3] };
  backend.call("ballot.update", { id: first?.id ?? "", patch: { marks } });
  expect(slide()).toEqual(before);
  backend.call("round.close", { id: roundId });
  expect(slide()).toMatchObject({ kind: "result", rows: [{ words: "9 dots" }, {}, {}] });
  backend.call("round.reopen", { id: roundId });
  expect(slide()).toEqual(before);
});

test("strata stand side by side and add up, and one can be shown alone", () => {
  const { strata, start, vote, show } = withSecrets();
  const roundId = start(false);
  vote(roundId, 0, 0, 3);
  vote(roundId, 1, 1, 4);
  const all = show({ kind: "result", roundId, stratumId: null });
  expect(all).toMatchObject({
    turnout: "So far: 7 people, 7 ballots, none spoiled",
    rows: [
      { title: "Parks", place: 1, words: "12 dots", segments: [0, 12] },
      { title: "Buses", place: 2, words: "9 dots", segments: [9, 0] },
      { title: "Both", place: 3, words: "0 dots", segments: [0, 0] },
    ],
  });
  const names = all.kind === "result" ? all.strata.map(({ name }) => name) : [];
  expect(names).toHaveLength(2);
  expect(show({ kind: "result", roundId, stratumId: strata[0] ?? null })).toMatchObject({
    only: names[0],
    turnout: "So far: 3 people, 3 ballots, none spoiled",
    rows: [{ title: "Buses", words: "9 dots", segments: [] }, {}, {}],
  });
});

test("so few ballots that they would show how somebody voted are not shown apart", () => {
  const { strata, start, vote, show } = withSecrets();
  const roundId = start(false);
  const result = (stratumId: string | null = null) => show({ kind: "result", roundId, stratumId });
  vote(roundId, 0, 0, 3);
  vote(roundId, 1, 1, 2);
  expect(result()).toMatchObject({ strata: [], rows: [{ segments: [] }, {}, {}] });
  expect(result(strata[1])).toMatchObject({
    kind: "statement",
    text: expect.stringMatching(/^Too few ballots of /),
  });
  vote(roundId, 2, 1, 1);
  expect(result()).toMatchObject({
    strata: [{ place: 0 }, { name: "Others", place: -1 }],
    rows: [{ segments: [9, 0] }, { segments: [0, 9] }, {}],
  });
});

test("the room sees the times that the agenda has on the laptop", () => {
  const { backend } = newForTest();
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  backend.call("workshop.update", { id: workshopId, patch: { start: "09:30" } });
  const add = (title: string, minutes: number | null) =>
    backend.call("agenda.add", { workshopId, fields: { title, minutes, time: "", note: "" } });
  add("Welcome", 15);
  add("What people said", null);
  add("The vote", 20);
  expect(
    backend.call("slide.get", { ref: { kind: "agenda", workshopId, itemId: null } }),
  ).toMatchObject({
    items: [{ time: "09:30" }, { time: "09:45" }, { time: "" }],
  });
});
