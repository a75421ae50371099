import type { RoundOption, Rules } from "./round.ts";

/** What a ballot is read and counted by: a round is one. An option's number is its place here, from 1. */
export type Paper = { rules: Rules; options: readonly RoundOption[] };

/** Two options to choose between; `first` and `second` are places in the options, from 0. */
export type Pair = { key: string; first: number; second: number };

/** All pairs in the order of the ballot paper: 1 or 2, 1 or 3, …, 2 or 3, … */
export function pairsOf(options: readonly RoundOption[]): Pair[] {
  const pairs: Pair[] = [];
  for (let first = 0; first < options.length; first++)
    for (let second = first + 1; second < options.length; second++)
      pairs.push({
        key: `${options[first]?.optionId} ${options[second]?.optionId}`,
        first,
        second,
      });
  return pairs;
}

/** One line of a ballot paper; `key` is what its mark is kept under. */
export type PaperLine = { key: string; number: string; title: string };

/** The lines of a ballot paper: its options ("3"), or its pairs of options ("1 or 3"). */
export function linesOf({ rules, options }: Paper): PaperLine[] {
  if (rules.method !== "pairwise")
    return options.map(({ optionId, title }, i) => ({ key: optionId, number: `${i + 1}`, title }));
  return pairsOf(options).map(({ key, first, second }) => ({
    key,
    number: `${first + 1} or ${second + 1}`,
    title: `${options[first]?.title} or ${options[second]?.title}`,
  }));
}
