import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotProblems } from "../../../shared/domain/voting/ballot.ts";
import { linesOf, type Paper } from "../../../shared/domain/voting/paper.ts";
import type { Marks, Rules } from "../../../shared/domain/voting/round.ts";
import { spoken } from "../../../shared/domain/voting/spoken.ts";
import { writingHint } from "../../../shared/domain/voting/writingHint.ts";
import { readMarks, writeMarks } from "../../../shared/domain/voting/written.ts";
import { anyMarks, anyPaper, anyRules, ballot, paper } from "./papers.ts";

const tie = "share" as const;
const dots = paper({ method: "dots", dots: 5, cap: 3, tie }, 12);
const points = paper({ method: "points", points: 100, tie }, 12);
const score = paper({ method: "score", most: 5, tie }, 4);
const scoreOfTen = paper({ method: "score", most: 10, tie }, 3);
const ranking = paper({ method: "ranking", count: "borda", places: 3, tie }, 12);
const pairs = paper({ method: "pairwise", tie }, 3);
const moscow = paper({ method: "moscow", tie }, 4);
const approval = paper({ method: "approval", tie }, 3);
const gradients = paper({ method: "gradients", tie }, 3);
const effort = paper({ method: "impact-effort", most: 5, tie }, 3);
const effortOfTen = paper({ method: "impact-effort", most: 10, tie }, 3);

/** What a reading says in one line: the marks, a problem, or what is left. */
function read(of: Paper, text: string) {
  const { marks, problems, complete, left } = readMarks(of, text);
  return problems.length > 0 ? problems : complete ? marks : left;
}

test.each<[Paper, string[], Marks]>([
  [dots, ["3 3 7", "3,3,7", "3x2 7", " 3 × 2; 7 ", "3X2,7x1", "7 3 3"], { o3: [2], o7: [1] }],
  [points, ["3=40 7=60", "3 = 40, 7 = 60", "3:40 7:60", "７＝６０ 3=40"], { o3: [40], o7: [60] }],
  [score, ["5 3 - 2", "53-2", "5,3,-,2", "53 –2", "5 3 − 2 "], { o1: [5], o2: [3], o4: [2] }],
  [scoreOfTen, ["10 3 -", "10,3,-"], { o1: [10], o2: [3] }],
  [ranking, ["3 7 1", "3, 7, 1", "3 > 7 > 1", "03 07 01"], { o3: [1], o7: [2], o1: [3] }],
  [ranking, ["3=7 1", "7 = 3, 1"], { o3: [1], o7: [1], o1: [3] }],
  [pairs, ["1 = 3", "1=3", "1,=,3", "01 = 03"], { "o1 o2": [1], "o1 o3": [3], "o2 o3": [2] }],
  [pairs, ["1 - -", "1--"], { "o1 o2": [1] }],
  [moscow, ["m s c w", "MSCW", "m,S c W"], { o1: [1], o2: [2], o3: [3], o4: [4] }],
  [approval, ["y n a", "YNA", "y,n,a"], { o1: [1], o2: [2], o3: [3] }],
  [gradients, ["1 8 -", "18-"], { o1: [1], o2: [8] }],
  [
    effort,
    ["53 42 --", "5342--", "5 3 4 2 - -", "5/3 4/2 -", "53,42,-"],
    { o1: [5, 3], o2: [4, 2] },
  ],
  [effort, ["5- -2 --"], { o1: [5, 0], o2: [0, 2] }],
  [effortOfTen, ["10/3 42 -", "10 / 3, 4/2, -"], { o1: [10, 3], o2: [4, 2] }],
])("%#: reads what is typed", (of, texts, marks) => {
  for (const text of texts) expect(read(of, text)).toEqual(marks);
});

test.each<[Paper, string, string[]]>([
  [dots, "3 14", ["Option 14 is not on this ballot. Leave a space between numbers."]],
  [dots, "3 20", ["Option 20 is not on this ballot."]],
  [dots, "0", ["Option 0 is not on this ballot."]],
  [dots, "three", ["“three” is not the number of an option."]],
  // A sign joins what it stands between, and the sum shows it.
  [dots, "3x 7", ["Option 3 was given 7 dots; at most 3 may go to one option."]],
  [dots, "1 1 1 1", ["Option 1 was given 4 dots; at most 3 may go to one option."]],
  [dots, "1 2 3 4 5 6 7", ["7 dots were given, 2 more than the 5 allowed."]],
  [points, "3=40 3=60", ["Option 3 is given points twice."]],
  [points, "3 7=60", ["Option 3 has no points; 40 points are 3=40."]],
  [points, "3=101", ["101 points were given, 1 more than the 100 to share out."]],
  [points, "3=2.5", ["“3=2.5” is not an option with its points, such as 3=40."]],
  [score, "5 6", ["Option 2: “6” is not a number from 1 to 5, or - for none."]],
  [
    score,
    "x 6",
    [
      "Option 1: “x” is not a number from 1 to 5, or - for none.",
      "Option 2: “6” is not a number from 1 to 5, or - for none.",
    ],
  ],
  [score, "5 3 2 1 4", ["5 marks are written for 4 options."]],
  [score, "----", ["Nothing is marked on this ballot; enter it as abstained or as spoiled."]],
  [scoreOfTen, "553", ["Option 1: “553” is not a number from 1 to 10, or - for none."]],
  [ranking, "3 7 3", ["Option 3 is ranked twice."]],
  [ranking, "3=7=1=2", ["4 ranks were given, 1 more than the 3 allowed."]],
  [ranking, "=3", ["“=3” is not the number of an option."]],
  [pairs, "3", ["Pair 1 is 1 or 2, and “3” is neither; = stands for no preference."]],
  [pairs, "1 1 2 2", ["4 marks are written for 3 pairs."]],
  [
    moscow,
    "m x",
    ["Option 2: “x” is not m for must, s for should, c for could, w for will not or - for none."],
  ],
  [
    approval,
    "no",
    ["Option 2: “o” is not y for approve, n for oppose, a for abstain or - for none."],
  ],
  [effort, "53 4 21", ["Option 2: “4” is not impact and effort from 1 to 5, such as 51."]],
  [effort, "50 ", ["Option 1: “50” is not impact and effort from 1 to 5, such as 51."]],
  [effort, "5/0", ["Option 1: “5/0” is not impact and effort from 1 to 5, such as 51."]],
  [effort, "56", ["Option 1: “56” is not impact and effort from 1 to 5, such as 51."]],
  [effort, "53 42 11 22", ["4 marks are written for 3 options."]],
])("%#: says what is wrong", (of, text, expected) => {
  expect(read(of, text)).toEqual(expected);
});

test.each<[Paper, string, string]>([
  [dots, "", "5 of 5 dots are left."],
  [dots, "3x", "How many dots option 3 has is still to come."],
  [points, "3=40", "60 of 100 points are left."],
  [points, "3=40 7", "The points of option 7 are still to come."],
  [points, "3=40 7=", "The points of option 7 are still to come."],
  [score, "5", "Options 2 to 4 are still to come; - stands for none."],
  [score, "5 3 -", "Option 4 is still to come; - stands for none."],
  [ranking, "", "No option is ranked yet."],
  [ranking, "3=", "The option that is equal is still to come."],
  [pairs, "1", "2 pairs from 1 or 3 on are still to come; - stands for none."],
  [pairs, "1 =", "Pair 2 or 3 is still to come; - stands for none."],
  [effort, "53 4", "The effort of option 2 is still to come."],
  [effortOfTen, "10/", "The effort of option 1 is still to come."],
])("%#: says what is still to come", (of, text, left) => {
  expect(read(of, text)).toBe(left);
});

test("a ballot may end with dots unused and options unranked, and says so", () => {
  expect(readMarks(dots, "3 3")).toMatchObject({ complete: true, left: "3 of 5 dots are left." });
  expect(readMarks(ranking, "3 7")).toMatchObject({
    ...{ complete: true, left: "2 options ranked, 1 more may be." },
  });
});

describe("typing", () => {
  const anyWritten = anyPaper.chain((of) => anyMarks(of).map((marks) => ({ of, marks })));

  test("what is written reads back as the same marks", () => {
    fc.assert(
      fc.property(anyWritten, ({ of, marks }) => {
        const { complete, problems, ...reading } = readMarks(of, writeMarks(of, marks));
        expect(problems).toEqual([]);
        expect(complete).toBe(true);
        expect(reading.marks).toEqual(of.rules.method === "ranking" ? closed(marks) : marks);
      }),
    );
  });

  test("at every key nothing is thrown, a ballot is complete only where it may be kept, and the rest is said", () => {
    const anyText = fc.oneof(
      anyWritten.map(({ of, marks }) => ({ of, text: writeMarks(of, marks) })),
      fc.record({ of: anyPaper, text: fc.string({ unit: "binary" }) }),
      fc.record({
        of: anyPaper,
        text: fc
          .array(fc.constantFrom(..."0123456789=x-/ ,mscwyna>"), { maxLength: 24 })
          .map((signs) => signs.join("")),
      }),
    );
    fc.assert(
      fc.property(anyText, ({ of, text }) => {
        for (let end = 0; end <= text.length; end++) {
          const { marks, problems, complete, left } = readMarks(of, text.slice(0, end));
          if (complete) expect(ballotProblems(of, ballot(marks))).toEqual([]);
          else expect(problems.length > 0 || left !== "").toBe(true);
          for (const said of [...problems, left].filter(Boolean)) expect(said).toMatch(/\.$/);
          expect(spoken(of, marks)).toHaveLength(linesOf(of).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a ballot typed key by key shows no problem on the way, but for marks that are cut in two", () => {
    fc.assert(
      fc.property(anyWritten, ({ of, marks }) => {
        const text = writeMarks(of, marks);
        for (let end = 0; end <= text.length; end++)
          expect(readMarks(of, text.slice(0, end)).problems).toEqual(
            cutsMark(text, end) ? expect.anything() : [],
          );
      }),
    );
  });
});

/** A number of two digits, or a dash and its effort, is cut in two, and its first sign says something else. */
const cutsMark = (text: string, end: number): boolean =>
  /[\d-]$/.test(text.slice(0, end)) && /^\d/.test(text.slice(end));

/** Ranks as they are read: no gaps but those that equal ones leave. */
function closed(marks: Marks): Marks {
  const ranks = Object.values(marks).map(([rank = 0]) => rank);
  return Object.fromEntries(
    Object.entries(marks).map(([id, [rank = 0]]) => [
      id,
      [1 + ranks.filter((each) => each < rank).length],
    ]),
  );
}

test("what is read is said for each line of the paper", () => {
  const said = (of: Paper, text: string) => spoken(of, readMarks(of, text).marks).filter(Boolean);
  expect(said(dots, "3 3 7")).toEqual(["2 dots", "1 dot"]);
  expect(said(points, "3=40")).toEqual(["40 points"]);
  expect(spoken(score, readMarks(score, "5 -").marks)).toEqual(["score 5", "", "", ""]);
  expect(said(ranking, "3=7 1")).toEqual(["rank 3", "rank 1", "rank 1"]);
  expect(said(pairs, "1 = 3")).toEqual(["option 1", "neither", "option 3"]);
  expect(said(moscow, "mw")).toEqual(["Must", "Will not"]);
  expect(said(approval, "yna")).toEqual(["Approve", "Oppose", "Abstain"]);
  expect(said(effort, "53 4-")).toEqual(["impact 5, effort 3", "impact 4, effort –"]);
});

test("the lines of a paper are its options or its pairs", () => {
  expect(linesOf(score)[3]).toEqual({ key: "o4", number: "4", title: "Option 4" });
  expect(linesOf(pairs).map((line) => [line.key, line.number, line.title])).toEqual([
    ["o1 o2", "1 or 2", "Option 1 or Option 2"],
    ["o1 o3", "1 or 3", "Option 1 or Option 3"],
    ["o2 o3", "2 or 3", "Option 2 or Option 3"],
  ]);
});

test("every method's hint is one sentence, and its example can be typed", () => {
  const example = (rules: Rules) => /: (.*?) (?:is|approves) /.exec(writingHint(rules))?.[1] ?? "";
  fc.assert(
    fc.property(anyRules, (rules) => {
      expect(writingHint(rules)).toMatch(/^Type [^.]*\.$/);
      const wide = rules.method === "dots" ? { ...rules, dots: 5, cap: null } : rules;
      const enough = wide.method === "points" ? { ...wide, points: 100 } : wide;
      const free = enough.method === "ranking" ? { ...enough, places: null } : enough;
      const sizes = {
        dots: 7,
        points: 7,
        ranking: 7,
        "impact-effort": rulesMost(free) > 9 ? 3 : 2,
      };
      const n = (sizes as Partial<Record<string, number>>)[free.method] ?? 3;
      expect(example(free)).not.toBe("");
      expect(readMarks(paper(free, n), example(free))).toMatchObject({ complete: true });
    }),
  );
});
const rulesMost = (rules: Rules): number => (rules.method === "impact-effort" ? rules.most : 0);
