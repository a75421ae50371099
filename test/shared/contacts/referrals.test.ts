import { expect, test } from "vitest";
import { referredBy, referrersOf } from "../../../shared/domain/contacts/referrals.ts";
import { personOf } from "./people.ts";

const by = (code: string, referredById: string) =>
  personOf(code, { source: "referral", referredById });
const codes = (people: { code: string }[]) => people.map(({ code }) => code);

test("a referral is followed back to the list, and on to whom it led", () => {
  const all = [personOf("R01"), by("R02", "R01"), by("R03", "R02"), by("R04", "R02")];
  const [, second, third] = all;
  expect(third && codes(referrersOf(third, all))).toEqual(["R01", "R02"]);
  expect(second && codes(referredBy(second.id, all))).toEqual(["R03", "R04"]);
  expect(codes(referredBy("R04", all))).toEqual([]);
});

test("whoever is on the list again was referred by nobody", () => {
  const person = { ...by("R02", "R01"), source: "list" as const };
  const all = [personOf("R01"), person];
  expect(referrersOf(person, all)).toEqual([]);
  expect(referredBy("R01", all)).toEqual([]);
});

test("a circle in a file ends, and a referrer who is gone is left out", () => {
  const circle = [by("R01", "R02"), by("R02", "R01")];
  expect(codes(circle.flatMap((person) => referrersOf(person, circle)))).toEqual(["R02", "R01"]);
  const alone = by("R03", "R99");
  expect(referrersOf(alone, [alone])).toEqual([]);
});
