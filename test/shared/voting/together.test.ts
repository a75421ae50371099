import { expect, test } from "vitest";
import type { Ballot, Marks, Rules } from "../../../shared/domain/voting/round.ts";
import { count } from "../../../shared/domain/voting/tally.ts";
import { putTogether } from "../../../shared/domain/voting/together.ts";

const options = [
  { optionId: "a", title: "A" },
  { optionId: "b", title: "B" },
];
const entry = (number: number, people: number, marks: Marks): Ballot => ({
  ...{ id: `${people} ${number}`, number, people, marks, label: "", stratumId: null },
  ...{ kind: people === 1 ? "paper" : "count", state: "valid" },
});
const tie = "share";

/** One paper and one small count of each method, beside a count that is large enough. */
const few: [Rules, Marks, Marks, Marks][] = [
  [{ method: "dots", dots: 2, cap: 1, tie }, { a: [1] }, { a: [2], b: [1] }, { b: [5] }],
  [{ method: "approval", tie }, { a: [2] }, { a: [1, 1, 0] }, { a: [3, 1, 1] }],
  [{ method: "gradients", tie }, { a: [8] }, { a: [1, 0, 0, 0, 0, 0, 0, 1] }, {}],
  [{ method: "pairwise", tie }, { "a b": [3] }, { "a b": [2, 0, 0] }, { "a b": [0, 4, 1] }],
  [
    { method: "impact-effort", most: 2, tie },
    { a: [0, 2] },
    { a: [1, 1, 2, 0] },
    { a: [5, 0, 0, 5] },
  ],
];

test.each(few)(
  "what is put together of $method counts as it did apart",
  (rules, paper, small, large) => {
    const ballots = [entry(1, 1, paper), entry(1, 2, small), entry(2, 5, large)];
    const { apart, together } = putTogether(rules, ballots);
    expect(apart.map(({ people }) => people)).toEqual([5]);
    expect(together?.people).toBe(3);
    const again = [...apart, entry(9, 3, together?.marks ?? {})];
    expect(count({ rules, options }, again)).toEqual(count({ rules, options }, ballots));
  },
);

test("papers and large counts stay as they were entered", () => {
  const rules: Rules = { method: "approval", tie };
  const papers = [1, 2, 3].map((number) => entry(number, 1, { a: [1] }));
  expect(putTogether(rules, papers.slice(0, 1))).toEqual({
    ...{ apart: papers.slice(0, 1), together: null },
  });
  const all = [...papers, entry(1, 4, { a: [4, 0, 0] })];
  expect(putTogether(rules, all)).toEqual({ apart: all, together: null });
});
