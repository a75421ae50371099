import { describe, expect, test } from "vitest";
import { cautions } from "../../../shared/domain/voting/cautions.ts";
import { compare, comparisonWords } from "../../../shared/domain/voting/compare.ts";
import { condorcetWords } from "../../../shared/domain/voting/condorcet.ts";
import type { CountedBallot } from "../../../shared/domain/voting/gathered.ts";
import { quadrant } from "../../../shared/domain/voting/quadrant.ts";
import { scoreWords, turnout } from "../../../shared/domain/voting/resultWords.ts";
import type { Marks, Rules } from "../../../shared/domain/voting/round.ts";
import { countingWords, fixedLines, rulesLine } from "../../../shared/domain/voting/rulesWords.ts";
import { count, recount } from "../../../shared/domain/voting/tally.ts";
import { ballot, numbered, paper, rankings, titled } from "./papers.ts";

const tie = "share" as const;
const some = (people: number, marks: Marks): CountedBallot[] =>
  Array.from({ length: people }, () => ballot(marks));
/** What is said of each option, in order of place. */
const said = (rules: Rules, ballots: readonly CountedBallot[], n = 2) =>
  count(paper(rules, n), ballots).all.rows.map((row) => scoreWords(rules, row));

const ranking: Rules = { method: "ranking", count: "borda", places: null, tie };
const effort: Rules = { method: "impact-effort", most: 5, tie };

test("what a place was decided by, in words", () => {
  const dots: Rules = { method: "dots", dots: 5, cap: null, tie };
  expect(said(dots, some(41, { o2: [1] }))).toEqual(["41 dots", "0 dots"]);
  expect(said({ method: "points", points: 1, tie } as Rules, some(1, { o1: [1] }))[0]).toBe(
    "1 point",
  );
  const scored = [...some(8, { o1: [4] }), ...some(9, { o1: [5] })];
  expect(said({ method: "score", most: 5, tie }, scored)).toEqual([
    "mean 4.53 of 17 scores",
    "no scores",
  ]);
  const orders = rankings(numbered(3), [
    [2, "ABC"],
    [1, "B"],
  ]);
  expect(said(ranking, orders, 3)).toEqual(["Borda 4.5", "Borda 4", "Borda 0.5"]);
  expect(said({ ...ranking, count: "schulze" }, orders, 3)).toEqual([
    "none ahead of it",
    "1 ahead of it",
    "2 ahead of it",
  ]);
  expect(said({ method: "pairwise", tie }, some(3, { "o1 o2": [2] }))).toEqual([
    "won 3, lost 0",
    "won 0, lost 3",
  ]);
  expect(
    said({ method: "moscow", tie }, [...some(2, { o2: [1] }), ...some(1, { o2: [4] })])[0],
  ).toBe("2 must, 0 should, 0 could, 1 will not");
  expect(
    said({ method: "approval", tie }, [...some(3, { o1: [1], o2: [2] }), ...some(1, { o1: [3] })]),
  ).toEqual(["3 approve, 0 oppose, 1 abstain", "0 approve, 3 oppose, 0 abstain"]);
  expect(
    said({ method: "gradients", tie }, [...some(3, { o1: [1] }), ...some(1, { o1: [8] })]),
  ).toEqual(["mean 2.75 of 4 answers, 1 block", "no answers"]);
  expect(said(effort, some(2, { o1: [5, 2], o2: [3, 0] }))).toEqual([
    "impact 5, effort 2: quick win",
    "impact 3, effort not stated",
  ]);
});

describe("how each method decides", () => {
  const order = (rules: Rules, ballots: readonly CountedBallot[], n = 2) =>
    count(paper(rules, n), ballots).all.rows.map((row) => row.optionId);

  test("moscow by must, then should, then could, then fewer for will not", () => {
    const moscow: Rules = { method: "moscow", tie };
    expect(order(moscow, [...some(1, { o2: [1] }), ...some(9, { o1: [2] })])).toEqual(["o2", "o1"]);
    expect(
      order(moscow, [...some(1, { o1: [1], o2: [1] }), ...some(1, { o2: [2], o1: [3] })]),
    ).toEqual(["o2", "o1"]);
    expect(order(moscow, some(1, { o2: [3] }))).toEqual(["o2", "o1"]);
    expect(order(moscow, some(1, { o1: [4] }))).toEqual(["o2", "o1"]);
  });

  test("impact less effort, and what lacks one of the two comes last", () => {
    expect(order(effort, some(1, { o1: [5, 0], o2: [1, 5], o3: [4, 1] }), 3)).toEqual([
      "o3",
      "o2",
      "o1",
    ]);
  });

  test("impact less effort is of means, however many said either", () => {
    expect(order(effort, some(1, { o1: [5, 5], o2: [4, 1] }))).toEqual(["o2", "o1"]);
    const ballots = [...some(1, { o1: [5, 2], o2: [3, 1] }), ...some(2, { o1: [2, 0] })];
    expect(count(paper(effort, 2), ballots).all.rows.map((row) => [row.score, row.means])).toEqual([
      [2, { impact: 3, effort: 1 }],
      [1, { impact: 3, effort: 2 }],
    ]);
  });

  test("gradients by the mean closest to 1, and what nobody judged comes last", () => {
    expect(order({ method: "gradients", tie }, some(1, { o1: [8], o3: [2] }), 3)).toEqual([
      "o3",
      "o1",
      "o2",
    ]);
  });

  test("equal means are equal, whatever they are divided by", () => {
    const thirds = [...some(1, { o1: [1], o2: [1] }), ...some(2, { o1: [2], o2: [2] })];
    const more = [...thirds, ...some(1, { o2: [1] }), ...some(2, { o2: [2] })];
    const { rows } = count(paper({ method: "score", most: 5, tie }, 2), more).all;
    expect(rows.map((row) => [row.place, row.tied])).toEqual([
      [1, true],
      [1, true],
    ]);
  });

  test("quadrants: the middle of a scale speaks for the option", () => {
    const at = (impact: number | null, by: number | null) =>
      quadrant(effort, { means: { impact, effort: by } });
    expect([at(4, 2), at(4, 4), at(2, 2), at(2, 4)]).toEqual([
      "Quick win",
      "Big project",
      "Fill-in",
      "Leave",
    ]);
    expect([at(3, 3), at(null, 1), at(1, null)]).toEqual(["Quick win", "", ""]);
    expect(quadrant(ranking, { means: null })).toBe("");
  });
});

test("who supports an option, by the method", () => {
  const support = (rules: Rules, marks: Marks[], group?: number) => {
    const rest = group === undefined ? {} : { kind: "count" as const, people: group };
    const { rows } = count(
      paper(rules, 3),
      marks.map((each) => ballot(each, rest)),
    ).all;
    return numbered(3).map(
      ({ optionId }) => rows.find((row) => row.optionId === optionId)?.support,
    );
  };
  const pairs: Rules = { method: "pairwise", tie };
  const once = { "o1 o2": [1], "o1 o3": [1], "o2 o3": [3] };
  expect(support(pairs, [once, { "o1 o2": [2] }])).toEqual([1, 1, 0]);
  expect(support(pairs, [{ "o1 o2": [4, 1, 0], "o1 o3": [3, 2, 0] }], 5)).toEqual([4, 1, 2]);
  expect(support(ranking, [{ o1: [1], o3: [2] }, { o1: [1] }])).toEqual([2, 0, 1]);
  expect(support(effort, [{ o1: [5, 0], o2: [0, 1], o3: [1, 1] }])).toEqual([1, 1, 1]);
  const levels = [1, 0, 0, 0, 2, 1, 0, 0, 0, 0];
  expect(support(effort, [{ o1: levels, o2: levels.toReversed() }], 5)).toEqual([3, 3, 0]);
  expect(support({ method: "moscow", tie }, [{ o1: [3], o2: [4] }])).toEqual([1, 0, 0]);
  expect(support({ method: "approval", tie }, [{ o1: [1], o2: [2], o3: [3] }])).toEqual([1, 0, 0]);
  expect(support({ method: "gradients", tie }, [{ o1: [3], o2: [4] }])).toEqual([1, 0, 0]);
  const dots: Rules = { method: "dots", dots: 5, cap: 2, tie };
  expect(support(dots, [{ o1: [2], o2: [1] }])).toEqual([1, 1, 0]);
  expect(support(dots, [{ o1: [5], o2: [1] }], 4)).toEqual([3, 1, 0]);
});

test("the rules, as printed with the result", () => {
  const dots: Rules = { method: "dots", dots: 5, cap: 2, tie };
  expect(rulesLine(dots)).toBe("Dot voting · 5 dots each, at most 2 on one option");
  expect(rulesLine({ method: "points", points: 100, tie })).toBe(
    "Points to share out · 100 points each",
  );
  expect(rulesLine({ ...ranking, places: 3 })).toBe(
    "Ranking · at most 3 options ranked, counted by Borda",
  );
  expect(rulesLine({ method: "moscow", tie })).toBe("Must, should, could, will not");
  expect(countingWords(dots)).toBe("The option with the most dots comes first.");
  expect(fixedLines({ rules: dots, hidden: true, closedAt: "2010-03-30T16:00:00Z" })).toEqual([
    "Dot voting · 5 dots each, at most 2 on one option",
    "The option with the most dots comes first.",
    "Equal totals share a place.",
    "The result was hidden until the round was closed.",
  ]);
});

test("who took part", () => {
  const tally = { people: 31, spoiled: 0, abstained: 0 };
  expect(turnout(tally, 31)).toBe("31 people, 31 ballots, none spoiled");
  expect(turnout({ people: 1, spoiled: 1, abstained: 2 })).toBe("1 person, 1 spoiled, 2 abstained");
});

describe("cautions", () => {
  const warned = (rules: Rules, ballots: readonly CountedBallot[], n = 2) =>
    cautions(paper(rules, n), count(paper(rules, n), ballots));

  test("options judged by few, and blocks", () => {
    const ballots = [...some(4, { o1: [5] }), ...some(1, { o2: [8] })];
    expect(warned({ method: "gradients", tie }, ballots)).toEqual([
      "One option was judged by fewer than half: 2 (1 of 5).",
      "Option 2 is blocked by 1 person.",
    ]);
  });

  test("ties that the rule broke", () => {
    const dots: Rules = { method: "dots", dots: 2, cap: null, tie: "order" };
    const ballots = [...some(1, { o1: [2] }), ...some(2, { o2: [1] })];
    expect(warned(dots, ballots)).toEqual([
      "Options 1 and 2 have equal totals; the order on the ballot decided.",
    ]);
    expect(warned({ ...dots, tie: "support" }, ballots)).toEqual([
      "Options 2 and 1 have equal totals; the number of people decided.",
    ]);
    expect(warned({ ...dots, tie }, ballots)).toEqual([]);
  });

  test("majorities that go round, and none where there is a clear winner", () => {
    const circle = rankings(numbered(3), [
      [1, "ABC"],
      [1, "BCA"],
      [1, "CAB"],
    ]);
    expect(warned(ranking, circle, 3)[0]).toMatch(
      /^No option is preferred .* 1 to 2, 2 to 3 and 3 to 1\.$/,
    );
    expect(warned(ranking, rankings(numbered(2), [[1, "AB"]]))).toEqual([]);
    expect(warned(ranking, [])).toEqual([]);
  });

  test("no winner and no circle", () => {
    const even = count(
      paper(ranking, 2),
      rankings(numbered(2), [
        [1, "AB"],
        [1, "BA"],
      ]),
    );
    expect(condorcetWords(numbered(2), even.wins ?? [])).toBe(
      "No option is preferred to each of the others.",
    );
  });
});

describe("side by side", () => {
  const options = titled(["A", "B", "C"]);
  const of = { rules: ranking, options };
  const ballots = rankings(options, [
    [30, "ABC"],
    [1, "ACB"],
    [29, "BAC"],
    [10, "BCA"],
    [10, "CAB"],
    [1, "CBA"],
  ]);
  const borda = { options, tally: count(of, ballots).all };
  const schulze = { options, tally: recount(of, ballots, { count: "schulze" }).all };

  test("two rules that disagree say where", () => {
    const compared = compare([borda, schulze]);
    expect(compared.rows.map((row) => [row.title, row.places])).toEqual([
      ["B", [1, 2]],
      ["A", [2, 1]],
      ["C", [3, 3]],
    ]);
    expect(compared).toMatchObject({ differs: true, reversed: [["o2", "o1"]] });
    expect(comparisonWords(compared)).toBe(
      "The order differs: 1 pair of options stands the other way round, “B” and “A”.",
    );
  });

  test("the same order is no difference, a tie in one of them is", () => {
    expect(compare([borda, borda])).toMatchObject({ differs: false, reversed: [] });
    expect(comparisonWords(compare([borda, borda]))).toBe("");
    const level = { options, tally: count(of, []).all };
    expect(compare([borda, level])).toMatchObject({ differs: true, reversed: [] });
    expect(comparisonWords(compare([borda, level]))).toBe(
      "The order differs: options that share a place in one do not in the other.",
    );
  });

  test("an option that only one of them has takes no part", () => {
    const two = { rules: ranking, options: options.slice(0, 2) };
    const fewer = { options: two.options, tally: count(two, ballots).all };
    const compared = compare([schulze, fewer]);
    expect(compared.rows.find((row) => row.title === "C")?.places).toEqual([3, null]);
    expect(compared.differs).toBe(false);
  });
});

test("a recount keeps the method: only rankings are read by another rule", () => {
  const of = paper({ method: "score", most: 5, tie }, 2);
  const ballots = some(2, { o2: [3] });
  expect(recount(of, ballots, { count: "schulze" })).toEqual(count(of, ballots));
  const placesOf = (rows: { place: number }[]) => rows.map((row) => row.place);
  expect(placesOf(recount(of, [], { tie: "order" }).all.rows)).toEqual([1, 2]);
  expect(placesOf(recount(of, [], {}).all.rows)).toEqual([1, 1]);
});
