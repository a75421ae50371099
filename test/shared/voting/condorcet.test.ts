import fc from "fast-check";
import { expect, test } from "vitest";
import { condorcetWinner, majorityCircle } from "../../../shared/domain/voting/condorcet.ts";

/** Majorities of one over another, all other pairs even. */
function majorities(n: number, pairs: readonly [number, number][]): number[][] {
  const wins = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  for (const [winner, loser] of pairs) wins[winner]![loser] = 1;
  return wins;
}
const round = (...at: number[]): [number, number][] =>
  at.map((from, i) => [from, at[(i + 1) % at.length]!]);

test("the shortest circle is told, wherever it stands", () => {
  const [four, five] = [round(0, 1, 2, 3), round(4, 5, 6, 7, 8)];
  expect(majorityCircle(majorities(9, [...four, ...five]))).toEqual([0, 1, 2, 3]);
  expect(majorityCircle(majorities(9, [...round(0, 1, 2, 3, 4), ...round(5, 6, 7, 8)]))).toEqual([
    5, 6, 7, 8,
  ]);
  expect(majorityCircle(majorities(4, [...four, [3, 1]]))).toEqual([1, 2, 3]);
  expect(majorityCircle(majorities(3, [[0, 1]]))).toEqual([]);
  expect(majorityCircle([])).toEqual([]);
});

test("without even pairs there is an option that beats each of the others, or a circle of three", () => {
  const anyTournament = fc
    .integer({ min: 1, max: 7 })
    .chain((n) =>
      fc
        .array(fc.boolean(), { minLength: n * n, maxLength: n * n })
        .map((sides) =>
          Array.from({ length: n }, (_, i) =>
            Array.from({ length: n }, (_, j) =>
              i === j ? 0 : Number(i < j ? sides[i * n + j] : !sides[j * n + i]),
            ),
          ),
        ),
    );
  fc.assert(
    fc.property(anyTournament, (wins) => {
      const circle = majorityCircle(wins);
      if (condorcetWinner(wins) === null) expect(circle).toHaveLength(3);
      for (const [i, from] of circle.entries())
        expect(wins[from]![circle[(i + 1) % circle.length]!]).toBe(1);
    }),
  );
});
