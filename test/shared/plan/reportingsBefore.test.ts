import { expect, test } from "vitest";
import { reportingsBefore } from "../../../shared/domain/plan/reportingsBefore.ts";

const of = (id: string, date: string) => ({ id, date });
const june = of("3", "2012-06-01");
const morning = of("1", "2012-03-01");
const evening = of("2", "2012-03-01");

test("what was kept before a state is older, or of the same day and kept earlier", () => {
  const all = [june, evening, morning];
  expect(reportingsBefore(all, morning)).toEqual([]);
  expect(reportingsBefore(all, evening)).toEqual([morning]);
  expect(reportingsBefore(all, june)).toEqual([morning, evening]);
  expect(reportingsBefore(all, of("now", "2012-06-01"))).toEqual([morning, evening, june]);
});
