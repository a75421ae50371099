import type { Marks, RoundOption } from "./round.ts";
import { quoted, type Read, stillToCome, wordsOf } from "./tokens.ts";
import { counted, is } from "./wording.ts";

/**
 * Impact and effort of each option in the order of the ballot, "-" for what was left open:
 * "53 42 --", run together "5342--", or with a stroke, which levels of 10 need: "5/3 10/2 -".
 */
export function readEfforts(most: number, options: readonly RoundOption[], text: string): Read {
  const problems: string[] = [];
  const marks: Marks = {};
  const words = pairsIn(wordsOf(text), most);
  let unfinished = false;
  for (const [i, word] of words.entries()) {
    const levels = levelsIn(word, most);
    const option = options[i];
    if (levels === null && i === words.length - 1 && begins(word, most)) unfinished = true;
    else if (levels === null)
      problems.push(
        `Option ${i + 1}: ${quoted(word)} is not impact and effort from 1 to ${most}, such as ${most > 9 ? `${most}/1` : `${most}1`}.`,
      );
    else if (option && levels.some((level) => level > 0)) marks[option.optionId] = levels;
  }
  if (words.length > options.length)
    problems.splice(
      0,
      problems.length,
      `${counted(words.length, "mark")} ${is(words.length)} written for ${counted(options.length, "option")}.`,
    );
  const done = words.length - (unfinished ? 1 : 0);
  const missing = options.slice(done).map((_, i) => `${done + i + 1}`);
  return {
    ...{ marks, problems, enough: missing.length === 0 && !unfinished },
    left: unfinished
      ? `The effort of option ${words.length} is still to come.`
      : stillToCome("Option", missing),
  };
}

/** The words for one option each. */
function pairsIn(words: readonly string[], most: number): readonly string[] {
  const apart =
    most > 9 ||
    words.some((word) => word.includes("/")) ||
    (words.some((word) => word.length === 2) && words.every((word) => word.length <= 2));
  return apart ? words : (words.join("").match(/..?/gsu) ?? []);
}

/** [impact, effort], 0 for what was left open; null where the word does not say. */
function levelsIn(word: string, most: number): [number, number] | null {
  if (word === "-") return [0, 0];
  const [, impact, effort] =
    /^(\d{1,3}|-)\/(\d{1,3}|-)$/.exec(word) ?? /^([\d-])([\d-])$/.exec(word) ?? [];
  if (impact === undefined || effort === undefined) return null;
  const levels: [number, number] = [levelOf(impact), levelOf(effort)];
  return levels.every((level) => level >= 0 && level <= most) ? levels : null;
}
const levelOf = (sign: string) => (sign === "-" ? 0 : Number(sign) || -1);

/** More keys can make impact and effort of it. */
const begins = (word: string, most: number): boolean => {
  const [, impact = ""] = /^(\d{1,2})\/?$/.exec(word) ?? /^(-)\/$/.exec(word) ?? [];
  return impact === "-" || (Number(impact) >= 1 && Number(impact) <= most);
};

/** "53 42 --" */
export function writeEfforts(most: number, options: readonly RoundOption[], marks: Marks): string {
  return options
    .map(({ optionId }) => {
      const [impact = 0, effort = 0] = marks[optionId] ?? [];
      return `${impact || "-"}${most > 9 ? "/" : ""}${effort || "-"}`;
    })
    .join(" ");
}
