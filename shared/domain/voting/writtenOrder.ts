import { pairsOf } from "./paper.ts";
import type { Marks, RoundOption } from "./round.ts";
import { notOnBallot, placeOf, quoted, type Read, stillToCome, wordsOf } from "./tokens.ts";
import { counted, is } from "./wording.ts";

/** Option numbers from the most preferred on, equal ones joined: "3=7 1". Two that share the first rank leave the second free. */
export function readRanking(
  places: number | null,
  options: readonly RoundOption[],
  text: string,
): Read {
  const marks: Marks = {};
  const problems: string[] = [];
  const ranked = new Set<number>();
  let unfinished = false;
  const words = wordsOf(text.replaceAll(">", " "));
  for (const [i, word] of words.entries()) {
    const rank = ranked.size + 1;
    const numbers = word.split("=");
    if (i === words.length - 1 && numbers.length > 1 && numbers.at(-1) === "") {
      unfinished = true;
      numbers.pop();
    }
    for (const digits of numbers) {
      const place = placeOf(digits, options);
      const option = place === null ? undefined : options[place];
      if (!/^\d+$/.test(digits))
        problems.push(`${quoted(digits || word)} is not the number of an option.`);
      else if (place === null || !option) problems.push(notOnBallot(digits, options));
      else if (ranked.has(place)) problems.push(`Option ${place + 1} is ranked twice.`);
      else {
        ranked.add(place);
        marks[option.optionId] = [rank];
      }
    }
  }
  const most = Math.min(places ?? options.length, options.length);
  const left = most - ranked.size;
  return {
    ...{ marks, problems, enough: ranked.size > 0 && !unfinished },
    left: unfinished
      ? "The option that is equal is still to come."
      : ranked.size === 0
        ? "No option is ranked yet."
        : left > 0
          ? `${counted(ranked.size, "option")} ranked, ${left} more may be.`
          : "",
  };
}

/** "3=7 1" */
export function writeRanking(options: readonly RoundOption[], marks: Marks): string {
  const byRank = new Map<number, number[]>();
  for (const [i, { optionId }] of options.entries()) {
    const rank = marks[optionId]?.[0] ?? 0;
    if (rank > 0) byRank.set(rank, [...(byRank.get(rank) ?? []), i + 1]);
  }
  return [...byRank]
    .sort(([a], [b]) => a - b)
    .map(([, numbers]) => numbers.join("="))
    .join(" ");
}

/** The number of the option that won each pair, in the order of the ballot, "=" for neither: "1 = 3". */
export function readPairs(options: readonly RoundOption[], text: string): Read {
  const marks: Marks = {};
  const problems: string[] = [];
  const pairs = pairsOf(options);
  // "=" and "-" are words of their own here.
  const words = wordsOf(text).flatMap((word) => word.match(/[=-]|[^=-]+/g) ?? []);
  let unfinished = false;
  for (const [i, word] of words.entries()) {
    const pair = pairs[i];
    if (!pair || word === "-") continue;
    const numbers = [`${pair.first + 1}`, `${pair.second + 1}`];
    const choice = word === "=" ? 3 : numbers.indexOf(word.replace(/^0+/, "")) + 1;
    if (choice > 0) marks[pair.key] = [choice];
    else if (i === words.length - 1 && numbers.some((number) => number.startsWith(word)))
      unfinished = true;
    else
      problems.push(
        `Pair ${i + 1} is ${numbers.join(" or ")}, and ${quoted(word)} is neither; = stands for no preference.`,
      );
  }
  if (words.length > pairs.length)
    problems.splice(
      0,
      problems.length,
      `${counted(words.length, "mark")} ${is(words.length)} written for ${counted(pairs.length, "pair")}.`,
    );
  const missing = pairs
    .slice(words.length - (unfinished ? 1 : 0))
    .map(({ first, second }) => `${first + 1} or ${second + 1}`);
  return {
    ...{ marks, problems, enough: missing.length === 0 },
    left: stillToCome("Pair", missing),
  };
}

/** "1 = 3 -" */
export function writePairs(options: readonly RoundOption[], marks: Marks): string {
  return pairsOf(options)
    .map(({ key, first, second }) => {
      const [choice = 0] = marks[key] ?? [];
      return ["-", `${first + 1}`, `${second + 1}`, "="][choice] ?? "-";
    })
    .join(" ");
}
