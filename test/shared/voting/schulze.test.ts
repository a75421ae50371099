import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Paper } from "../../../shared/domain/voting/paper.ts";
import { betterThan, schulze } from "../../../shared/domain/voting/schulze.ts";
import { count } from "../../../shared/domain/voting/tally.ts";
import { anyBallots, anyOrders, ballotsOf, numbered, paper } from "./papers.ts";

const ranking = (n: number, by: "borda" | "schulze" = "schulze"): Paper =>
  paper({ method: "ranking", count: by, places: null, tie: "share" }, n);
/** Comparisons by rankings with equal and missing ranks. */
const anyWins = fc.integer({ min: 2, max: 5 }).chain((n) => {
  const of = ranking(n);
  return anyBallots(of, 7).map((ballots) => count(of, ballots).wins ?? []);
});

/** Whether a link of (for, against) is stronger than another by winning votes, as section 2.1 of the article of 2011 lists the cases. */
function stronger([e, f]: readonly [number, number], [g, h]: readonly [number, number]): boolean {
  return (
    (e > f && g <= h) ||
    (e >= f && g < h) ||
    (e > f && g > h && e > g) ||
    (e > f && g > h && e === g && f < h) ||
    (e < f && g < h && f < h) ||
    (e < f && g < h && f === h && e > g)
  );
}

/** The weakest link of the strongest path, by going along every path. */
function strongest(wins: number[][], from: number, to: number): [number, number] {
  let best: [number, number] | null = null;
  const walk = (at: number, seen: number[], weakest: [number, number] | null) => {
    if (at === to) {
      if (weakest && (!best || stronger(weakest, best))) best = weakest;
      return;
    }
    for (let next = 0; next < wins.length; next++) {
      if (seen.includes(next)) continue;
      const link: [number, number] = [wins[at]![next]!, wins[next]![at]!];
      walk(next, [...seen, next], !weakest || stronger(weakest, link) ? link : weakest);
    }
  };
  walk(from, [from], null);
  return best!;
}

describe("Schulze's relation", () => {
  test("is what all paths, compared by his definition, say", () => {
    fc.assert(
      fc.property(anyWins, (wins) => {
        const expected = wins.map((row, i) =>
          row.map((_, j) => i !== j && stronger(strongest(wins, i, j), strongest(wins, j, i))),
        );
        expect(schulze(wins)).toEqual(expected);
      }),
    );
  });

  test("takes of equal victories the one with fewer votes against it for the stronger", () => {
    const better = schulze([
      [0, 5, 3],
      [1, 0, 5],
      [5, 2, 0],
    ]);
    expect(betterThan(better)).toEqual([0, 1, 2]);
  });

  test("is transitive, and turns round when all rankings are turned round", () => {
    fc.assert(
      fc.property(anyWins, (wins) => {
        const better = schulze(wins);
        for (const [i, row] of better.entries())
          for (const [j, first] of row.entries())
            for (const [k, second] of better[j]!.entries())
              if (first && second) expect(better[i]![k]).toBe(true);
        const turned = wins.map((row, i) => row.map((_, j) => wins[j]![i]!));
        expect(schulze(turned)).toEqual(better.map((row, i) => row.map((_, j) => better[j]![i])));
      }),
    );
  });

  test("does not change among the others when an option gets a twin beside it on every ballot", () => {
    fc.assert(
      fc.property(anyOrders, fc.nat(), fc.infiniteStream(fc.boolean()), (given, pick, coin) => {
        const { n, orders } = given;
        const twin = pick % n;
        const doubled = orders.map((order) =>
          order.flatMap((at) => (at !== twin ? [at] : coin.next().value ? [at, n] : [n, at])),
        );
        const before = schulze(count(ranking(n), ballotsOf(numbered(n), orders)).wins ?? []);
        const after = schulze(
          count(ranking(n + 1), ballotsOf(numbered(n + 1), doubled)).wins ?? [],
        );
        const others = [...Array(n).keys()].filter((at) => at !== twin);
        for (const i of others) for (const j of others) expect(after[i]![j]).toBe(before[i]![j]);
        const wins = (better: boolean[][], at: number) => !better.some((row) => row[at]);
        expect(wins(after, twin) || wins(after, n)).toBe(wins(before, twin));
      }),
    );
  });
});

describe("raising an option on one ballot", () => {
  const anyRaise = fc.tuple(anyOrders, fc.nat(), fc.nat(), fc.nat());
  const raised = (orders: number[][], which: number, from: number, to: number) =>
    orders.map((order, i) => {
      if (i !== which) return order;
      const rest = order.toSpliced(from, 1);
      return rest.toSpliced(Math.min(to, from), 0, order[from]!);
    });

  test.each(["borda", "schulze"] as const)("never costs it the first place by %s", (by) => {
    fc.assert(
      fc.property(anyRaise, ([{ n, orders }, a, b, c]) => {
        const which = a % orders.length;
        const [from, to] = [b % n, c % n];
        const id = numbered(n)[orders[which]![from]!]!.optionId;
        const rowIn = (all: number[][]) =>
          count(ranking(n, by), ballotsOf(numbered(n), all)).all.rows.find(
            (row) => row.optionId === id,
          )!;
        const before = rowIn(orders);
        const after = rowIn(raised(orders, which, from, to));
        if (before.place === 1) expect(after.place).toBe(1);
        if (by === "borda") {
          expect(after.place).toBeLessThanOrEqual(before.place);
          expect(after.score - before.score).toBe(Math.max(0, from - Math.min(to, from)));
        }
      }),
    );
  });
});
