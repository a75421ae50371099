import type { Marks } from "./round.ts";
import { counted } from "./wording.ts";

/** What one way of reading made of a text. */
export type Read = {
  marks: Marks;
  /** What could not be read. */
  problems: string[];
  /** A ballot may end here. */
  enough: boolean;
  /** What is still to come, or "". */
  left: string;
};

/** The words of a text; signs that stand for the same are made the same, and hold together what they join. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[×*]/g, "x")
    .replace(/:/g, "=")
    .replace(/[,;\s]+/g, " ")
    .replace(/ ?([=x/]) ?/g, "$1")
    .split(" ")
    .filter(Boolean);
}

/** A word as it stands in a sentence about it. */
export const quoted = (word: string): string =>
  `“${word.length > 20 ? `${word.slice(0, 20).toWellFormed()}…` : word}”`;

/** The place of an option's number, from 0; null where no option has it. */
export function placeOf(digits: string, options: readonly unknown[]): number | null {
  const number = Number(digits);
  return number >= 1 && number <= options.length ? number - 1 : null;
}

/** Says so; where each digit is an option by itself, a space was forgotten. */
export function notOnBallot(digits: string, options: readonly unknown[]): string {
  const shown = digits.length > 9 ? `${digits.slice(0, 9)}…` : Number(digits);
  const run = digits.length > 1 && [...digits].every((digit) => placeOf(digit, options) !== null);
  return `Option ${shown} is not on this ballot.${run ? " Leave a space between numbers." : ""}`;
}

/** "Options 4 to 12 are still to come; - stands for none." */
export function stillToCome(noun: string, numbers: readonly string[]): string {
  if (numbers.length === 0) return "";
  const [first] = numbers;
  const which =
    numbers.length === 1
      ? `${noun} ${first} is`
      : noun === "Option"
        ? `Options ${first} to ${numbers[numbers.length - 1]} are`
        : `${counted(numbers.length, noun.toLowerCase())} from ${first} on are`;
  return `${which} still to come; - stands for none.`;
}
