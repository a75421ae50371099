import { expect, test } from "vitest";
import { isConsentMissing, isRetentionOver } from "../../../shared/domain/contacts/consentLists.ts";
import { sampleFrame } from "../../../shared/domain/contacts/sampleFrame.ts";
import { metIn, standingOf } from "../../../shared/domain/contacts/standing.ts";
import { interviewWith, personOf } from "./people.ts";

const strata = [
  { id: "a", name: "LSP partners", target: 3 },
  { id: "b", name: "Members and officers", target: 1 },
  { id: "c", name: "Young people", target: null },
];
const people = [
  personOf("R01", { stratumId: "a" }),
  personOf("R02", { stratumId: "a", source: "referral" }),
  personOf("R03", { stratumId: "b" }),
  personOf("R04", { stratumId: "b" }),
  personOf("R05", { stratumId: "a", consent: "withdrawn" }),
];

test("who is missing is the target without those interviewed, and who withdrew is missing again", () => {
  const interviews = [
    interviewWith(["R01", "R05"]),
    interviewWith(["R02"], false),
    interviewWith(["R03", "R04"]),
  ];
  const { rows, all } = sampleFrame(strata, people, interviews);
  const seen = rows.map((row) => [
    ...[row.target, row.fromList, row.byReferral],
    ...[row.interviewed, row.missing, row.interviews],
  ]);
  expect(seen).toEqual([
    [3, 2, 1, 1, 2, 1],
    [1, 2, 0, 2, 0, 1],
    [null, 0, 0, 0, null, 0],
  ]);
  // One too many in one stratum does not stand for one too few in another.
  expect([all.target, all.interviewed, all.missing, all.interviews]).toEqual([4, 3, 2, 2]);
});

test("without targets nothing is missing, and people in no stratum have a row of their own", () => {
  const { rows, all } = sampleFrame([], [personOf("R01")], [interviewWith(["R01"])]);
  expect(rows).toMatchObject([{ stratumId: null, name: "Not assigned", interviewed: 1 }]);
  expect([all.target, all.missing]).toEqual([null, null]);
});

test("an interview that is planned says that they agreed, one that was held that it is completed", () => {
  const off = { ...interviewWith(["R03"], false), cancelledAt: "2010-03-01T09:00:00.000Z" };
  const met = metIn([interviewWith(["R01"]), interviewWith(["R02"], false), off]);
  const standing = (code: string) => standingOf(personOf(code, { status: "invited" }), met);
  expect(["R01", "R02", "R03"].map(standing)).toEqual(["completed", "agreed", "invited"]);
});

test("consent is missing where somebody was interviewed and did not say what they allow", () => {
  const met = metIn([interviewWith(["R01", "R02", "R03", "R04"])]);
  const missing = (["asked", "given", "limited", "withdrawn"] as const).map((consent, at) =>
    isConsentMissing(personOf(`R0${at + 1}`, { consent }), met),
  );
  expect(missing).toEqual([true, false, false, false]);
  expect(isConsentMissing(personOf("R05"), met)).toBe(false);
});

test("a retention date is over from the day after it", () => {
  const over = (retentionDate: string) => isRetentionOver({ retentionDate }, "2012-03-01");
  expect(["", "2012-03-02", "2012-03-01", "2012-02-29"].map(over)).toEqual([
    ...[false, false, false, true],
  ]);
});
