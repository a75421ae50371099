import { expect, test } from "vitest";
import type { Counted } from "../../shared/domain/analysis/counted.ts";
import { coverageOf, coverageWords } from "../../shared/domain/analysis/coverage.ts";

type Interview = Counted["interviews"][number];

/** Question "a" of framework "A" and "b" of "B", asked of R01 and R02 in these interviews. */
function counted(interviews: Partial<Interview>[], noted: [interview: string, question: string][]) {
  return {
    notes: noted.map(([interviewId, questionId], i) => ({
      ...{ id: `${i}`, interviewId, questionId, stratumId: null, speakerId: null, kind: "point" },
      ...{ offRecord: false, areaIds: [], themeIds: [] },
    })),
    interviews: interviews.map((each, i) => ({
      ...{ id: `i${i + 1}`, number: i + 1, startedAt: "2010-03-30T09:00:00Z" },
      ...{ stakeholderIds: [`R0${i + 1}`], progress: [], ...each },
    })),
    people: ["R01", "R02"].map((id) => ({ id, code: id, stratumId: null })),
    ...{ themes: [], strata: [], areas: [] },
    sections: ["a", "b"].map((id) => ({
      ...{ id: `s${id}`, frameworkId: id.toUpperCase(), questions: [{ id }] },
    })),
  } as Counted;
}
const told = (of: Counted) =>
  coverageOf(of).rows.map(({ cells, notAsked }) => [...cells.map(coverageWords), notAsked]);

test("what an interview does not go by is not “not asked yet” of those in it", () => {
  expect(told(counted([{ frameworkIds: ["A"] }, {}], []))).toEqual([
    ["Not asked", "Not asked", 2],
    ["Not part of the interview", "Not asked", 1],
  ]);
});

test("asked all the same is asked; another interview that goes by it makes it to be asked", () => {
  expect(told(counted([{ frameworkIds: ["A"] }, {}], [["i1", "b"]]))[1]).toEqual([
    ...["Asked", "Not asked", 1],
  ]);
  const twice = [{ frameworkIds: ["A"] }, { frameworkIds: ["B"], stakeholderIds: ["R01", "R02"] }];
  expect(told(counted(twice, []))).toEqual([
    ["Not asked", "Not part of the interview", 1],
    ["Not asked", "Not asked", 2],
  ]);
});

test("a question that an interview leaves out is no part of it, unless it was asked for in advance", () => {
  const out = (focus: boolean) => [
    { progress: [{ questionId: "a", state: null, focus, leftOut: true }] },
    {},
  ];
  expect(told(counted(out(false), []))[0]).toEqual(["Not part of the interview", "Not asked", 1]);
  expect(told(counted(out(true), []))[0]).toEqual(["Not asked", "Not asked", 2]);
});
