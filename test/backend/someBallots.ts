import fc from "fast-check";
import { linesOf, type Paper } from "../../shared/domain/voting/paper.ts";
import type { Marks, Rules } from "../../shared/domain/voting/round.ts";

const tie = fc.constantFrom("share", "support", "order");

/** Rules of any method, small enough that random marks often fit them. */
export const anyRules: fc.Arbitrary<Rules> = fc.oneof(
  fc.record({
    method: fc.constant("dots"),
    dots: fc.integer({ min: 1, max: 6 }),
    cap: fc.constantFrom(null, 1, 2),
    tie,
  }),
  fc.record({ method: fc.constant("points"), points: fc.constantFrom(2, 100), tie }),
  fc.record({ method: fc.constant("score"), most: fc.integer({ min: 2, max: 5 }), tie }),
  fc.record({
    method: fc.constant("ranking"),
    count: fc.constantFrom("borda", "schulze"),
    places: fc.constantFrom(null, 2),
    tie,
  }),
  fc.record({
    method: fc.constantFrom("pairwise", "moscow", "approval", "gradients"),
    tie,
  }),
  fc.record({ method: fc.constant("impact-effort"), most: fc.constantFrom(3, 5), tie }),
) as fc.Arbitrary<Rules>;

/** One person's marks for a paper: mostly as they should be, now and then nonsense. */
export const anyMarks: fc.Arbitrary<(paper: Paper) => Marks> = fc
  .record({
    values: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 20, maxLength: 20 }),
    nonsense: fc.option(fc.constantFrom(-1, 0.5, 1_000), { freq: 6 }),
  })
  .map(({ values, nonsense }) => (paper) => {
    const marks = fittingMarks(paper, values);
    const [first] = linesOf(paper);
    return nonsense === null || !first ? marks : { ...marks, [first.key]: [nonsense] };
  });

function fittingMarks(paper: Paper, values: readonly number[]): Marks {
  const { rules } = paper;
  const lines = linesOf(paper);
  const at = (i: number) => values[i % values.length] ?? 1;
  const each = (mark: (i: number) => number[]): Marks =>
    Object.fromEntries(lines.map(({ key }, i) => [key, mark(i)]));
  if (rules.method === "dots" || rules.method === "points") {
    const most = rules.method === "points" ? rules.points : (rules.cap ?? rules.dots);
    const chosen = lines[at(0) % lines.length];
    return chosen ? { [chosen.key]: [most] } : {};
  }
  if (rules.method === "ranking") {
    const places = rules.places ?? lines.length;
    return Object.fromEntries(lines.slice(0, places).map(({ key }, i) => [key, [i + 1]]));
  }
  if (rules.method === "impact-effort") return each((i) => [at(i), at(i + 1)]);
  const most = rules.method === "score" ? rules.most : 3;
  return each((i) => [Math.min(at(i), most)]);
}
