import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { borda } from "../../../shared/domain/voting/borda.ts";
import { condorcetWinner } from "../../../shared/domain/voting/condorcet.ts";
import type { CountedBallot } from "../../../shared/domain/voting/gathered.ts";
import { levelWords } from "../../../shared/domain/voting/levels.ts";
import { linesOf, type Paper } from "../../../shared/domain/voting/paper.ts";
import type { ResultRow, Tally } from "../../../shared/domain/voting/result.ts";
import type { Marks } from "../../../shared/domain/voting/round.ts";
import { count } from "../../../shared/domain/voting/tally.ts";
import { anyRound, ballot } from "./papers.ts";

const byOption = ({ rows }: Tally) => Object.fromEntries(rows.map((row) => [row.optionId, row]));
const places = ({ rows }: Tally) =>
  Object.fromEntries(rows.map((row) => [row.optionId, row.place]));
const total = (rows: readonly ResultRow[], of: (row: ResultRow) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);
const valid = (ballots: readonly CountedBallot[]) =>
  ballots.filter((each) => each.state === "valid");

describe("every method", () => {
  test("treats options alike: their order on the paper changes nothing", () => {
    fc.assert(
      fc.property(anyRound, fc.infiniteStream(fc.nat()), ({ paper, ballots }, keys) => {
        const options = paper.options
          .map((option) => ({ option, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ option }) => option);
        const turned = { rules: paper.rules, options };
        const again = count(
          turned,
          ballots.map((each) => ({ ...each, marks: onPaper(turned, each.marks) })),
        );
        expect(byOption(again.all)).toEqual(byOption(count(paper, ballots).all));
      }),
    );
  });

  test("treats people alike: the order of the ballots changes nothing", () => {
    fc.assert(
      fc.property(anyRound, ({ paper, ballots }) => {
        const turned = [...ballots.slice(3), ...ballots.slice(0, 3)].reverse();
        expect(count(paper, turned)).toEqual(count(paper, ballots));
      }),
    );
  });

  test("gives the same places when every ballot is there three times", () => {
    fc.assert(
      fc.property(anyRound, ({ paper, ballots }) => {
        const thrice = [...ballots, ...ballots, ...ballots];
        expect(places(count(paper, thrice).all)).toEqual(places(count(paper, ballots).all));
      }),
    );
  });

  test("keeps all options, and counts spoiled and abstaining ballots as people without their marks", () => {
    fc.assert(
      fc.property(anyRound, ({ paper, ballots }) => {
        const { all } = count(paper, ballots);
        expect(all.rows.map((row) => row.optionId).sort()).toEqual(
          paper.options.map((each) => each.optionId).sort(),
        );
        expect(all.people).toBe(ballots.length);
        expect(all.valid + all.spoiled + all.abstained).toBe(all.people);
        expect(byOption(count(paper, valid(ballots)).all)).toEqual(byOption(all));
      }),
    );
  });

  test("counts a stratum as if its ballots were all, and the strata add up to all", () => {
    fc.assert(
      fc.property(anyRound, ({ paper, ballots }) => {
        const { all, strata, wins } = count(paper, ballots, ["partners", "members"]);
        expect(strata.map((each) => each.stratumId)).toEqual(
          ["partners", "members", null].filter((id) =>
            ballots.some((each) => each.stratumId === id),
          ),
        );
        for (const { stratumId, tally } of strata) {
          const own = ballots.filter((each) => each.stratumId === stratumId);
          expect(tally).toEqual(count(paper, own).all);
        }
        for (const row of all.rows) {
          const parts = strata.map(({ tally }) => byOption(tally)[row.optionId]!);
          expect(total(parts, (part) => part.support)).toBe(row.support);
          expect(row.counts.map((_, i) => total(parts, (part) => part.counts[i] ?? 0))).toEqual(
            row.counts,
          );
        }
        expect(wins !== null).toBe(["ranking", "pairwise"].includes(paper.rules.method));
      }),
    );
  });

  test("puts higher scores first, lets equal ones share a place, or parts them by support or by the paper", () => {
    fc.assert(
      fc.property(anyRound, ({ paper, ballots }) => {
        for (const tie of ["share", "support", "order"] as const) {
          const { rows } = count({ ...paper, rules: { ...paper.rules, tie } }, ballots).all;
          const at = (row: ResultRow) =>
            paper.options.findIndex((each) => each.optionId === row.optionId);
          for (const [i, row] of rows.entries())
            for (const other of rows.slice(i + 1)) {
              const ahead =
                row.score > other.score ||
                (row.score === other.score &&
                  (tie === "order" || (tie === "support" && row.support > other.support)));
              expect(row.place < other.place).toBe(ahead);
              expect(row.place === other.place).toBe(!ahead);
              if (!ahead)
                expect([row.tied, other.tied, at(row) < at(other)]).toEqual([true, true, true]);
            }
          for (const row of rows)
            expect(row.place).toBe(1 + rows.filter((each) => each.place < row.place).length);
        }
      }),
    );
  });

  test("takes a group's counts for the ballots they sum", () => {
    fc.assert(
      fc.property(anyRound, ({ paper, ballots }) => {
        fc.pre(paper.rules.method !== "ranking" && valid(ballots).length > 0);
        const own = valid(ballots);
        const group = ballot(summed(paper, own), { kind: "count", people: own.length });
        const [one, other] = [count(paper, [group]), count(paper, own)];
        const exact =
          levelWords(paper.rules).length > 0 && paper.rules.method !== "impact-effort"
            ? true
            : paper.rules.method === "dots" && paper.rules.cap === 1;
        expect(one.wins).toEqual(other.wins);
        for (const row of one.all.rows) {
          const { support, place, tied, ...same } = byOption(other.all)[row.optionId]!;
          expect(row).toMatchObject(exact ? { ...same, support, place, tied } : same);
          expect(row.support).toBeLessThanOrEqual(support);
        }
        expect(one.all.people).toBe(own.length);
      }),
    );
  });

  test("sums to what was given out", () => {
    fc.assert(
      fc.property(anyRound, ({ paper, ballots }) => {
        const { rows, valid: people } = count(paper, ballots).all;
        const { rules } = paper;
        const given = valid(ballots).flatMap((each) => Object.values(each.marks));
        const n = paper.options.length;
        const sum = total(rows, (row) => row.score);
        if (rules.method === "dots" || rules.method === "points")
          expect(sum).toBe(given.reduce((all, [amount = 0]) => all + amount, 0));
        if (rules.method === "points") expect(sum).toBe(people * rules.points);
        if (rules.method === "ranking" && rules.count === "borda")
          expect(sum).toBe((people * n * (n - 1)) / 2);
        if (rules.method === "pairwise") expect(sum).toBe(0);
        if (rules.method === "ranking" || levelWords(rules).length > 0)
          expect(total(rows, (row) => row.counts.reduce((all, each) => all + each, 0))).toBe(
            given.flat().filter((value) => value > 0).length,
          );
      }),
    );
  });
});

test("Borda's points are what each ballot hands out, equal ranks sharing theirs", () => {
  fc.assert(
    fc.property(anyRound, ({ paper, ballots }) => {
      fc.pre(paper.rules.method === "ranking");
      const n = paper.options.length;
      const expected = paper.options.map(() => 0);
      for (const { marks } of valid(ballots)) {
        const ranks = paper.options.map(({ optionId }) => marks[optionId]?.[0] ?? n + 1);
        for (const [i, rank] of ranks.entries()) {
          const above = ranks.filter((each) => each < rank).length;
          const equal = ranks.filter((each) => each === rank).length;
          // The mean of the points of the places that the equal ones take up together.
          expected[i]! += n - 1 - above - (equal - 1) / 2;
        }
      }
      const { wins, all } = count(paper, ballots);
      expect(borda(wins ?? [], all.valid)).toEqual(expected);
    }),
  );
});

test("an option that beats each of the others is Schulze's only winner, and Borda never puts it last", () => {
  fc.assert(
    fc.property(anyRound, ({ paper, ballots }) => {
      fc.pre(paper.rules.method === "ranking");
      const { all, wins } = count(paper, ballots);
      const winner = condorcetWinner(wins ?? []);
      fc.pre(winner !== null && paper.rules.method === "ranking");
      const id = paper.options[winner ?? 0]?.optionId;
      const row = byOption(all)[id ?? ""]!;
      if (paper.rules.count === "schulze") expect([row.place, row.tied]).toEqual([1, false]);
      else expect(all.rows.some((each) => each.place > row.place)).toBe(true);
    }),
  );
});

/** The same marks on a paper with its options in another order. */
function onPaper(turned: Paper, marks: Marks): Marks {
  if (turned.rules.method !== "pairwise") return marks;
  return Object.fromEntries(
    linesOf(turned).flatMap(({ key }) => {
      const mark = marks[key];
      if (mark) return [[key, mark]];
      const [choice = 0] = marks[key.split(" ").reverse().join(" ")] ?? [];
      return choice === 0 ? [] : [[key, [choice === 3 ? 3 : 3 - choice]]];
    }),
  );
}

/** What a group of these ballots would be counted as. */
function summed(paper: Paper, ballots: readonly CountedBallot[]): Marks {
  const { rules } = paper;
  const levels = levelWords(rules).length;
  return Object.fromEntries(
    linesOf(paper).map(({ key }) => {
      const marks = ballots.map((each) => each.marks[key] ?? []);
      const people = (at: number, level: number) =>
        marks.filter((mark) => mark[at] === level).length;
      const each = (at: number, most: number) =>
        Array.from({ length: most }, (_, i) => people(at, i + 1));
      if (rules.method === "dots" || rules.method === "points")
        return [key, [marks.reduce((all, [amount = 0]) => all + amount, 0)]];
      if (rules.method === "pairwise") return [key, each(0, 3)];
      if (rules.method === "impact-effort") return [key, [...each(0, levels), ...each(1, levels)]];
      return [key, each(0, levels)];
    }),
  );
}
