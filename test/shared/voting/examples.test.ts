import { describe, expect, test } from "vitest";
import { cautions } from "../../../shared/domain/voting/cautions.ts";
import {
  condorcetWinner,
  condorcetWords,
  majorityCircle,
} from "../../../shared/domain/voting/condorcet.ts";
import type { Tally } from "../../../shared/domain/voting/result.ts";
import type { CountRule, RoundOption } from "../../../shared/domain/voting/round.ts";
import { schulze } from "../../../shared/domain/voting/schulze.ts";
import { count, recount } from "../../../shared/domain/voting/tally.ts";
import { ballot, rankings, titled } from "./papers.ts";

const tie = "share" as const;
const ranked = (options: readonly RoundOption[], by: CountRule) => ({
  rules: { method: "ranking" as const, count: by, places: null, tie },
  options,
});
/** "E A C B D", options that share a place joined: "B=D A=C" */
function said({ rows }: Tally, options: readonly RoundOption[]): string {
  const titleOf = (id: string) => options.find((each) => each.optionId === id)?.title ?? "?";
  return [...Map.groupBy(rows, (row) => row.place).values()]
    .map((same) => same.map((row) => titleOf(row.optionId)).join("="))
    .join(" ");
}
const scores = ({ rows }: Tally, options: readonly RoundOption[]) =>
  options.map(({ optionId }) => rows.find((row) => row.optionId === optionId)?.score);

/** M. Schulze's own examples, as he put them on electowiki ("Schulze method") and Wikipedia; the first is example 1 of the article of 2011. */
describe("Schulze's examples", () => {
  const letters = (n: number) => titled([..."ABCDE"].slice(0, n));
  const profiles: [string, number, [number, string][], string][] = [
    [
      "45 voters",
      5,
      [
        [5, "ACBED"],
        [5, "ADECB"],
        [8, "BEDAC"],
        [3, "CABED"],
        [7, "CAEBD"],
        [2, "CBADE"],
        [7, "DCEBA"],
        [8, "EBADC"],
      ],
      "E A C B D",
    ],
    [
      "30 voters, four options",
      4,
      [
        [5, "ACBD"],
        [2, "ACDB"],
        [3, "ADCB"],
        [4, "BACD"],
        [3, "CBDA"],
        [3, "CDBA"],
        [1, "DACB"],
        [5, "DBAC"],
        [4, "DCBA"],
      ],
      "D A C B",
    ],
    [
      "30 voters, five options",
      5,
      [
        [3, "ABDEC"],
        [5, "ADEBC"],
        [1, "ADECB"],
        [2, "BADEC"],
        [2, "BDECA"],
        [4, "CABDE"],
        [6, "CBADE"],
        [2, "DBECA"],
        [5, "DECAB"],
      ],
      "B A D E C",
    ],
    [
      "9 voters, two tied winners",
      4,
      [
        [3, "ABCD"],
        [2, "DABC"],
        [2, "DBCA"],
        [2, "CBDA"],
      ],
      "B=D A=C",
    ],
  ];
  test.each(profiles)("%s", (_, n, profile, order) => {
    const options = letters(n);
    const result = count(ranked(options, "schulze"), rankings(options, profile));
    expect(said(result.all, options)).toBe(order);
  });

  test("the 45 voters' comparisons are his", () => {
    const options = letters(5);
    const { wins } = count(ranked(options, "schulze"), rankings(options, profiles[0]![2]));
    expect(wins).toEqual([
      [0, 20, 26, 30, 22],
      [25, 0, 16, 33, 18],
      [19, 29, 0, 17, 24],
      [15, 12, 28, 0, 14],
      [23, 27, 21, 31, 0],
    ]);
  });

  test("of the two tied winners each beats one other option, and no more", () => {
    const options = letters(4);
    const result = count(ranked(options, "schulze"), rankings(options, profiles[3]![2]));
    const better = schulze(result.wins ?? []);
    const pairs = better.flatMap((row, i) => row.flatMap((is, j) => (is ? [[i, j]] : [])));
    expect(pairs).toEqual([
      [1, 2],
      [3, 0],
    ]);
    expect(result.all.rows.map((row) => row.tied)).toEqual([true, true, true, true]);
  });
});

/** The capital of Tennessee: electowiki, "Effects of different voting systems under similar circumstances"; Wikipedia, "Borda count". */
describe("the Tennessee example", () => {
  const options = titled(["Memphis", "Nashville", "Chattanooga", "Knoxville"]);
  const profile: [number, string][] = [
    [42, "ABCD"],
    [26, "BCDA"],
    [15, "CDBA"],
    [17, "DCBA"],
  ];
  const ballots = rankings(options, profile);

  test("Borda", () => {
    const { all } = count(ranked(options, "borda"), ballots);
    expect(scores(all, options)).toEqual([126, 194, 173, 107]);
    expect(said(all, options)).toBe("Nashville Chattanooga Memphis Knoxville");
  });

  test("Nashville beats each of the others, and Schulze's order is that of the majorities", () => {
    const { all, wins } = recount(ranked(options, "borda"), ballots, { count: "schulze" });
    expect(condorcetWinner(wins ?? [])).toBe(1);
    expect(majorityCircle(wins ?? [])).toEqual([]);
    expect(said(all, options)).toBe("Nashville Chattanooga Knoxville Memphis");
  });

  test("scores of 4 for the nearest city to 1 for the farthest have Borda's order", () => {
    const scored = ballots.map((each) =>
      ballot(Object.fromEntries(Object.entries(each.marks).map(([id, [r = 0]]) => [id, [5 - r]]))),
    );
    const { all } = count({ rules: { method: "score", most: 4, tie }, options }, scored);
    expect(scores(all, options)).toEqual([2.26, 2.94, 2.73, 2.07]);
    expect(all.rows[0]?.counts).toEqual([0, 32, 42, 26]);
  });
});

/** Both from the Essai of 1785, after H. P. Young, "Condorcet's theory of voting", American Political Science Review 82, 1988. */
describe("Condorcet's examples", () => {
  const options = titled(["A", "B", "C"]);

  test("60 voters whose majorities go round in a circle", () => {
    const ballots = rankings(options, [
      [23, "ABC"],
      [17, "BCA"],
      [2, "BAC"],
      [10, "CAB"],
      [8, "CBA"],
    ]);
    const { all, wins } = count(ranked(options, "schulze"), ballots);
    expect(wins).toEqual([
      [0, 33, 25],
      [27, 0, 42],
      [35, 18, 0],
    ]);
    expect(condorcetWinner(wins ?? [])).toBeNull();
    expect(condorcetWords(options, wins ?? [])).toBe(
      "No option is preferred to each of the others: majorities go round in a circle, preferring option 1 to 2, 2 to 3 and 3 to 1.",
    );
    expect(said(all, options)).toBe("B C A");
    const borda = recount(ranked(options, "schulze"), ballots, { count: "borda" });
    expect(scores(borda.all, options)).toEqual([58, 69, 53]);
  });

  test("81 voters of whom most prefer A, while Borda puts B first", () => {
    const of = ranked(options, "borda");
    const result = count(
      of,
      rankings(options, [
        [30, "ABC"],
        [1, "ACB"],
        [29, "BAC"],
        [10, "BCA"],
        [10, "CAB"],
        [1, "CBA"],
      ]),
    );
    expect(scores(result.all, options)).toEqual([101, 109, 33]);
    expect(cautions(of, result)).toEqual([
      "More people prefer option 1, A, to each of the others than the other way round. Yet option 2 comes first by this count.",
    ]);
  });
});

test("approval: 100 people, three options (Wikiversity, “Selected topics in finite mathematics: approval voting”)", () => {
  const options = titled(["1", "2", "3"]);
  const groups: [number, string[]][] = [
    [40, ["o1", "o3"]],
    [25, ["o2", "o3"]],
    [20, ["o1", "o2", "o3"]],
    [15, ["o1", "o2"]],
  ];
  const ballots = groups.flatMap(([people, approved]) =>
    Array.from({ length: people }, () =>
      ballot(Object.fromEntries(approved.map((id) => [id, [1]]))),
    ),
  );
  const { all } = count({ rules: { method: "approval", tie }, options }, ballots);
  expect(scores(all, options)).toEqual([75, 60, 85]);
  expect(said(all, options)).toBe("3 1 2");
});

test("Borda with equal and missing ranks: what is left is shared", () => {
  const options = titled(["A", "B", "C", "D"]);
  const of = ranked(options, "borda");
  const points = (order: string) => scores(count(of, rankings(options, [[1, order]])).all, options);
  expect(points("A(BC)D")).toEqual([3, 1.5, 1.5, 0]);
  expect(points("(AB)")).toEqual([2.5, 2.5, 0.5, 0.5]);
  expect(points("A")).toEqual([3, 1, 1, 1]);
});
