import { expect, test } from "vitest";
import { respondentsOf } from "../../shared/domain/respondents.ts";
import { type Stakeholder, stakeholderDefaults } from "../../shared/domain/stakeholder.ts";
import { warningsFor } from "../../shared/domain/strength.ts";

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
  const entry = { quoted: true, offRecord: false, withdrawn: false, speakerId: "r01" };
  const finding = { evidence: [entry] } as unknown as Parameters<typeof warningsFor>[0];
  const respondents = respondentsOf(people, interviews);
  return warningsFor(finding, people, respondents, strata).map(({ kind }) => kind);
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
