import { numberWords } from "../numberWords.ts";

/** "1 dot", "1,000 dots" */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numberWords(n)} ${n === 1 ? one : many}`;

export const was = (n: number): string => (n === 1 ? "was" : "were");
export const is = (n: number): string => (n === 1 ? "is" : "are");

/** "3", "3 and 5", "3, 5 and 7" */
export const listed = (words: readonly (string | number)[]): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
