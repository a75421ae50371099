import fc from "fast-check";
import type { CountedBallot } from "../../../shared/domain/voting/gathered.ts";
import { levelWords } from "../../../shared/domain/voting/levels.ts";
import { linesOf, type Paper } from "../../../shared/domain/voting/paper.ts";
import type { Marks, RoundOption, Rules } from "../../../shared/domain/voting/round.ts";

export const titled = (titles: readonly string[]): RoundOption[] =>
  titles.map((title, i) => ({ optionId: `o${i + 1}`, title }));

/** So many options, numbered. */
export const numbered = (n: number): RoundOption[] =>
  titled(Array.from({ length: n }, (_, i) => `Option ${i + 1}`));

export const paper = (rules: Rules, n: number): Paper => ({ rules, options: numbered(n) });

export const ballot = (marks: Marks, rest: Partial<CountedBallot> = {}): CountedBallot => ({
  ...{ kind: "paper", people: 1, state: "valid", stratumId: null, marks },
  ...rest,
});

/** Rankings as books print them: [5, "ACBED"] is five ballots that rank A first. Equal ones stand in brackets: "A(BC)D". */
export function rankings(
  options: readonly RoundOption[],
  profile: readonly (readonly [number, string])[],
): CountedBallot[] {
  return profile.flatMap(([people, order]) => {
    const marks: Marks = {};
    let rank = 1;
    for (const group of order.match(/\([A-Z]+\)|[A-Z]/g) ?? []) {
      const letters = group.replace(/[()]/g, "");
      for (const letter of letters) marks[options[letter.charCodeAt(0) - 65]!.optionId] = [rank];
      rank += letters.length;
    }
    return Array.from({ length: people }, () => ballot(marks));
  });
}

const tie = fc.constantFrom("share" as const, "support" as const);
/** Rules of every method, ties broken by nothing that the order of the ballot decides. */
export const anyRules: fc.Arbitrary<Rules> = fc.oneof(
  fc.record({
    method: fc.constant("dots" as const),
    dots: fc.integer({ min: 1, max: 10 }),
    cap: fc.option(fc.integer({ min: 1, max: 4 })),
    tie,
  }),
  fc.record({
    method: fc.constant("points" as const),
    points: fc.integer({ min: 2, max: 100 }),
    tie,
  }),
  fc.record({
    method: fc.constantFrom("score" as const, "impact-effort" as const),
    most: fc.integer({ min: 2, max: 10 }),
    tie,
  }),
  fc.record({
    method: fc.constant("ranking" as const),
    count: fc.constantFrom("borda" as const, "schulze" as const),
    places: fc.option(fc.integer({ min: 1, max: 6 })),
    tie,
  }),
  fc.record({
    method: fc.constantFrom(
      "pairwise" as const,
      "moscow" as const,
      "approval" as const,
      "gradients" as const,
    ),
    tie,
  }),
);

export const anyPaper: fc.Arbitrary<Paper> = fc
  .tuple(anyRules, fc.integer({ min: 2, max: 12 }))
  .map(([rules, n]) => paper(rules, n));

/** Marks that one person may make: never none. */
export function anyMarks(of: Paper): fc.Arbitrary<Marks> {
  const { rules } = of;
  const lines = linesOf(of);
  const choices = (most: number) =>
    fc.array(fc.integer({ min: 0, max: most }), {
      ...{ minLength: lines.length, maxLength: lines.length },
    });
  const named = (values: readonly number[][]): Marks =>
    Object.fromEntries(
      lines.flatMap(({ key }, i) => (values[i]?.some((v) => v > 0) ? [[key, values[i]!]] : [])),
    );
  const filled = (marks: fc.Arbitrary<Marks>) =>
    marks.filter((each) => Object.keys(each).length > 0);
  switch (rules.method) {
    case "dots":
      return fc
        .array(fc.nat(lines.length - 1), { minLength: 1, maxLength: rules.dots })
        .map((dots) =>
          named(
            lines.map((_, i) => [
              Math.min(dots.filter((dot) => dot === i).length, rules.cap ?? rules.dots),
            ]),
          ),
        );
    case "points":
      return choices(rules.points).map((cuts) => {
        const ends = [...cuts.slice(1).sort((a, b) => a - b), rules.points];
        return named(ends.map((end, i) => [end - (ends[i - 1] ?? 0)]));
      });
    case "ranking":
      return filled(
        choices(lines.length).map((ranks) => {
          let left = rules.places ?? lines.length;
          return named(ranks.map((rank) => [rank > 0 && left-- > 0 ? rank : 0]));
        }),
      );
    case "impact-effort":
      return filled(
        fc
          .tuple(choices(rules.most), choices(rules.most))
          .map(([impact, effort]) => named(impact.map((level, i) => [level, effort[i] ?? 0]))),
      );
    default:
      return filled(
        choices(rules.method === "pairwise" ? 3 : levelWords(rules).length).map((levels) =>
          named(levels.map((level) => [level])),
        ),
      );
  }
}

/** Paper ballots of a round, with spoiled and abstaining ones, in two strata and in none. */
export const anyBallots = (of: Paper, maxLength = 12): fc.Arbitrary<CountedBallot[]> =>
  fc.array(
    fc.record({
      kind: fc.constant("paper" as const),
      people: fc.constant(1),
      state: fc.constantFrom("valid", "valid", "valid", "spoiled", "abstained"),
      stratumId: fc.constantFrom("members", "partners", null),
      marks: anyMarks(of),
    }) as fc.Arbitrary<CountedBallot>,
    { maxLength },
  );

export const anyRound: fc.Arbitrary<{ paper: Paper; ballots: CountedBallot[] }> = anyPaper.chain(
  (of) => anyBallots(of).map((ballots) => ({ paper: of, ballots })),
);

/** Strict rankings of all options, as lists of places in order of preference. */
export const anyOrders: fc.Arbitrary<{ n: number; orders: number[][] }> = fc
  .integer({ min: 2, max: 6 })
  .chain((n) =>
    fc
      .array(fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n }), {
        ...{ minLength: 1, maxLength: 9 },
      })
      .map((orders) => ({ n, orders })),
  );

export const ballotsOf = (
  options: readonly RoundOption[],
  orders: readonly (readonly number[])[],
): CountedBallot[] =>
  orders.map((order) =>
    ballot(Object.fromEntries(order.map((place, i) => [options[place]!.optionId, [i + 1]]))),
  );
