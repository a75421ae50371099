import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotProblems } from "../../../shared/domain/voting/ballot.ts";
import { linesOf } from "../../../shared/domain/voting/paper.ts";
import type { Marks, Rules } from "../../../shared/domain/voting/round.ts";
import { count } from "../../../shared/domain/voting/tally.ts";
import { anyMarks, anyPaper, ballot, paper } from "./papers.ts";

const tie = "share" as const;
const problems = (rules: Rules, marks: Marks, rest: Parameters<typeof ballot>[1] = {}) =>
  ballotProblems(paper(rules, 4), ballot(marks, rest));
const group = (people: number) => ({ kind: "count" as const, people });

const dots: Rules = { method: "dots", dots: 5, cap: 2, tie };
const points: Rules = { method: "points", points: 100, tie };
const score: Rules = { method: "score", most: 5, tie };
const top: Rules = { method: "ranking", count: "borda", places: 2, tie };
const pairs: Rules = { method: "pairwise", tie };
const effort: Rules = { method: "impact-effort", most: 5, tie };

describe("a paper ballot", () => {
  test.each<[string, Rules, Marks, string[]]>([
    [
      "too many dots",
      { ...dots, cap: null },
      { o1: [4], o3: [3] },
      ["7 dots were given, 2 more than the 5 allowed."],
    ],
    [
      "too many on one option",
      dots,
      { o3: [3] },
      ["Option 3 was given 3 dots; at most 2 may go to one option."],
    ],
    ["unused dots", dots, { o3: [1] }, []],
    [
      "an unknown option",
      dots,
      { o1: [1], o9: [1] },
      ["1 mark is for an option that is not on this ballot."],
    ],
    ["a negative", dots, { o1: [1], o2: [-1] }, ["Option 2: -1 is less than nothing."]],
    ["a fraction", dots, { o2: [1.5] }, ["Option 2: 1.5 is not a whole number."]],
    ["two marks for one", dots, { o2: [1, 1] }, ["Option 2 has 2 marks where 1 belongs."]],
    [
      "no marks",
      dots,
      {},
      ["Nothing is marked on this ballot; enter it as abstained or as spoiled."],
    ],
    [
      "points that are too few",
      points,
      { o1: [60] },
      ["60 points were given, 40 fewer than the 100 to share out."],
    ],
    [
      "points that are too many",
      points,
      { o1: [60], o2: [41] },
      ["101 points were given, 1 more than the 100 to share out."],
    ],
    ["points that add up", points, { o1: [60], o2: [40] }, []],
    ["a score out of range", score, { o1: [6] }, ["Option 1: 6 is not between 1 and 5."]],
    ["a score of 0", score, { o1: [0], o2: [1] }, ["Option 1: 0 is not between 1 and 5."]],
    ["options without a score", score, { o4: [5] }, []],
    ["equal ranks", { ...top, places: null }, { o1: [1], o2: [1], o3: [3] }, []],
    ["a gap between ranks", top, { o1: [1], o2: [4] }, []],
    ["a rank beyond the options", top, { o1: [5] }, ["Option 1: 5 is not between 1 and 4."]],
    [
      "more ranks than allowed",
      top,
      { o1: [1], o2: [2], o3: [3] },
      ["3 ranks were given, 1 more than the 2 allowed."],
    ],
    [
      "an unknown pair",
      pairs,
      { "o2 o1": [1], "o1 o2": [1] },
      ["1 mark is for a pair that is not on this ballot."],
    ],
    ["a pair's third option", pairs, { "o1 o3": [4] }, ["Pair 1 or 3: 4 is not between 1 and 3."]],
    [
      "a moscow level out of range",
      { method: "moscow", tie },
      { o1: [5] },
      ["Option 1: 5 is not between 1 and 4."],
    ],
    [
      "a vote out of range",
      { method: "approval", tie },
      { o1: [4] },
      ["Option 1: 4 is not between 1 and 3."],
    ],
    [
      "a gradient out of range",
      { method: "gradients", tie },
      { o1: [9] },
      ["Option 1: 9 is not between 1 and 8."],
    ],
    ["effort alone", effort, { o1: [0, 5] }, []],
    [
      "impact without a place for effort",
      effort,
      { o1: [5] },
      ["Option 1 has 1 mark where 2 belong."],
    ],
    ["effort out of range", effort, { o1: [5, 6] }, ["Option 1: 6 is not between 1 and 5."]],
  ])("%s", (_, rules, marks, expected) => {
    expect(problems(rules, marks)).toEqual(expected);
  });

  test("speaks for one person", () => {
    expect(problems(dots, { o1: [1] }, { people: 3 })).toEqual([
      "A paper ballot speaks for one person, not 3 people; enter a group as counts.",
    ]);
    expect(problems(dots, { o1: [1] }, { people: 0 })).toHaveLength(1);
  });

  test("spoiled or abstained, needs no marks and has none counted", () => {
    for (const state of ["spoiled", "abstained"] as const) {
      expect(problems(dots, {}, { state })).toEqual([]);
      expect(problems(dots, { o1: [99] }, { state })).toEqual([]);
      const { all } = count(paper(dots, 4), [ballot({ o1: [2] }, { state })]);
      expect(all).toMatchObject({ people: 1, valid: 0, [state]: 1 });
      expect(all.rows.map((row) => row.score)).toEqual([0, 0, 0, 0]);
    }
  });
});

describe("a counted group", () => {
  test.each<[string, Rules, Marks, string[]]>([
    ["a show of hands", score, { o1: [0, 0, 1, 2, 3], o2: [0, 0, 0, 0, 0] }, []],
    [
      "more hands than people",
      score,
      { o1: [0, 0, 1, 7, 3] },
      ["Option 1: 11 people were counted, more than the 10 there."],
    ],
    ["too few counts", score, { o1: [1, 2] }, ["Option 1 has 2 counts where 5 are needed."]],
    ["a negative count", score, { o1: [0, 0, 0, -1, 0] }, ["Option 1: -1 is less than nothing."]],
    ["half a person", score, { o1: [0.5, 0, 0, 0, 0] }, ["Option 1: 0.5 is not a whole number."]],
    ["dots of a table", dots, { o1: [20], o2: [20], o3: [10] }, []],
    [
      "too many dots on one option",
      dots,
      { o1: [21] },
      ["Option 1 was given 21 dots; at most 20 can come from 10 people."],
    ],
    [
      "too many dots",
      dots,
      { o1: [20], o2: [20], o3: [12] },
      ["52 dots were given, 2 more than the 50 that 10 people can give."],
    ],
    [
      "points that do not add up",
      points,
      { o1: [940] },
      ["940 points were given, 60 fewer than the 1,000 that 10 people share out."],
    ],
    [
      "a pair",
      pairs,
      { "o1 o2": [5, 4, 2] },
      ["Pair 1 or 2: 11 people were counted, more than the 10 there."],
    ],
    ["impact and effort", effort, { o1: [0, 0, 0, 0, 9, 9, 0, 0, 0, 0] }, []],
    [
      "more efforts than people",
      effort,
      { o1: [0, 0, 0, 0, 9, 9, 2, 0, 0, 0] },
      ["Option 1: 11 people were counted, more than the 10 there."],
    ],
    [
      "a ranking",
      top,
      { o1: [10] },
      ["Rankings cannot be entered as counts; enter each person's ballot."],
    ],
    [
      "no hands at all",
      score,
      { o1: [0, 0, 0, 0, 0] },
      ["Nothing is marked for this group; enter it as abstained or as spoiled."],
    ],
  ])("%s", (_, rules, marks, expected) => {
    expect(problems(rules, marks, group(10))).toEqual(expected);
  });
});

test("what anybody may mark has no problems", () => {
  fc.assert(
    fc.property(
      anyPaper.chain((of) => anyMarks(of).map((marks) => ({ of, marks }))),
      ({ of, marks }) => {
        expect(ballotProblems(of, ballot(marks))).toEqual([]);
      },
    ),
  );
});

test("any numbers at all are judged, and counted, without a fault", () => {
  const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.constant(0));
  fc.assert(
    fc.property(
      anyPaper.chain((of) =>
        fc.record({
          of: fc.constant(of),
          kind: fc.constantFrom("paper" as const, "count" as const),
          people: fc.integer({ min: 0, max: 50 }),
          marks: fc.dictionary(
            fc.oneof(fc.constantFrom(...linesOf(of).map((line) => line.key)), fc.string()),
            fc.array(anyNumber, { maxLength: 12 }),
          ),
        }),
      ),
      ({ of, marks, kind, people }) => {
        const entry = ballot(marks, { kind, people });
        for (const problem of ballotProblems(of, entry)) expect(problem).toMatch(/^[A-Z0-9].*\.$/);
        expect(count(of, [entry]).all.rows).toHaveLength(of.options.length);
      },
    ),
  );
});
