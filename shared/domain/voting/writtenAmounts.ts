import type { Marks, RoundOption } from "./round.ts";
import { sum } from "./sum.ts";
import { notOnBallot, placeOf, quoted, type Read, wordsOf } from "./tokens.ts";
import { counted, is } from "./wording.ts";

/** Option numbers, once per dot: "3 3 7", or "3x2 7". */
export function readDots(dots: number, options: readonly RoundOption[], text: string): Read {
  const amounts = new Map<number, number>();
  const problems: string[] = [];
  let unfinished = "";
  const words = wordsOf(text);
  for (const [i, word] of words.entries()) {
    const [, digits = "", times] = /^(\d{1,9})(?:x(\d{0,9}))?$/.exec(word) ?? [];
    const place = placeOf(digits, options);
    if (digits === "") problems.push(`${quoted(word)} is not the number of an option.`);
    else if (place === null) problems.push(notOnBallot(digits, options));
    else if (times === "" && i === words.length - 1)
      unfinished = `How many dots option ${place + 1} has is still to come.`;
    else if (times === "")
      problems.push(`${quoted(word)} does not say how many dots; two are ${place + 1}x2.`);
    else amounts.set(place, (amounts.get(place) ?? 0) + Number(times ?? 1));
  }
  const given = sum([...amounts.values()]);
  const left = dots - given;
  return {
    marks: marksOf(amounts, options),
    problems,
    enough: given > 0 && unfinished === "",
    left: unfinished || (left > 0 ? `${left} of ${counted(dots, "dot")} ${is(left)} left.` : ""),
  };
}

/** Option numbers with their points: "3=40 7=60". */
export function readPoints(points: number, options: readonly RoundOption[], text: string): Read {
  const amounts = new Map<number, number>();
  const problems: string[] = [];
  let unfinished = "";
  const words = wordsOf(text);
  for (const [i, word] of words.entries()) {
    const [, digits = "", amount = ""] = /^(\d{1,9})(?:=(\d{0,9}))?$/.exec(word) ?? [];
    const place = placeOf(digits, options);
    if (digits === "")
      problems.push(`${quoted(word)} is not an option with its points, such as 3=40.`);
    else if (place === null) problems.push(notOnBallot(digits, options));
    else if (amounts.has(place)) problems.push(`Option ${place + 1} is given points twice.`);
    else if (amount !== "") amounts.set(place, Number(amount));
    else if (i === words.length - 1)
      unfinished = `The points of option ${place + 1} are still to come.`;
    else problems.push(`Option ${place + 1} has no points; 40 points are ${place + 1}=40.`);
  }
  const left = points - sum([...amounts.values()]);
  return {
    marks: marksOf(amounts, options),
    problems,
    enough: left === 0 && unfinished === "",
    left:
      unfinished ||
      (left > 0
        ? `${left.toLocaleString("en-GB")} of ${counted(points, "point")} ${is(left)} left.`
        : ""),
  };
}

function marksOf(amounts: ReadonlyMap<number, number>, options: readonly RoundOption[]): Marks {
  const marks: Marks = {};
  for (const [place, amount] of amounts) {
    const option = options[place];
    if (option && amount > 0) marks[option.optionId] = [amount];
  }
  return marks;
}

/** "3x2 7" */
export const writeDots = (options: readonly RoundOption[], marks: Marks): string =>
  write(options, marks, (number, amount) => (amount === 1 ? `${number}` : `${number}x${amount}`));

/** "3=40 7=60" */
export const writePoints = (options: readonly RoundOption[], marks: Marks): string =>
  write(options, marks, (number, amount) => `${number}=${amount}`);

function write(
  options: readonly RoundOption[],
  marks: Marks,
  word: (number: number, amount: number) => string,
): string {
  return options
    .flatMap(({ optionId }, i) => {
      const amount = marks[optionId]?.[0] ?? 0;
      return amount > 0 ? [word(i + 1, amount)] : [];
    })
    .join(" ");
}
