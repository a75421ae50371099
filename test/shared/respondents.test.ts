import { expect, test } from "vitest";
import { identifies } from "../../shared/domain/checks/whoSaidIt.ts";
import { respondentsOf } from "../../shared/domain/respondents.ts";
import { type Stakeholder, stakeholderDefaults } from "../../shared/domain/stakeholder.ts";

const person = (id: string, more: Partial<Stakeholder> = {}): Stakeholder => ({
  ...stakeholderDefaults,
  ...{ id, code: id.toUpperCase(), stratumId: "s1", ...more },
});
const strata = new Map([["s1", "Partners"]]);
const held = (...stakeholderIds: string[]) => ({
  startedAt: "2010-03-01T09:00:00Z",
  stakeholderIds,
});

/** What is said of a quotation of one person. */
const warnings = (people: Stakeholder[], interviews: Parameters<typeof respondentsOf>[1]) => {
  const note = { id: "n1", text: "Said", interviewId: "i1", speakerId: "r01", stratumId: "s1" };
  const finding = { evidence: [{ noteId: "n1", quoted: true }] };
  return identifies(finding as Parameters<typeof identifies>[0], {
    quoted: new Map([["n1", note]]),
    people: new Map(people.map((each) => [each.id, each])),
    respondents: respondentsOf(people, interviews),
    ...{ strata, present: new Map() },
  }).map(({ kind }) => kind);
};

test("the only one interviewed of a sector is warned of, whoever else is on the contact list", () => {
  const people = [person("r01"), person("r02")];
  const planned = { startedAt: null, stakeholderIds: ["r02"] };
  expect(warnings(people, [held("r01"), planned])).toEqual(["identifies"]);
  expect(warnings(people, [held("r01"), held("r02")])).toEqual([]);
});

test("who withdrew is nobody whom a quotation could come from", () => {
  const people = [person("r01"), person("r02", { consent: "withdrawn" })];
  expect(warnings(people, [held("r01", "r02")])).toEqual(["identifies"]);
});

test("who was quoted without having been interviewed is warned of too", () => {
  expect(warnings([person("r01"), person("r02")], [])).toEqual(["identifies"]);
});
