import { levelWords } from "./levels.ts";
import type { Paper } from "./paper.ts";
import type { Marks, Rules } from "./round.ts";
import { quoted, type Read, stillToCome, wordsOf } from "./tokens.ts";
import { counted, is } from "./wording.ts";

/** The letters that stand for the levels, from 1 upwards; "" where digits do. */
export function lettersOf(rules: Rules): string {
  if (rules.method === "moscow") return "mscw";
  return rules.method === "approval" ? "yna" : "";
}

/** A digit or letter for each option in the order of the ballot, "-" for none: "5 3 - 2", "53-2", "m s - c". */
export function readLevels({ rules, options }: Paper, text: string): Read {
  const letters = lettersOf(rules);
  const most = levelWords(rules).length;
  const problems: string[] = [];
  const levels: number[] = [];
  for (const sign of wordsOf(text).flatMap((word) => signsOf(word, most > 9))) {
    if (sign === "-") levels.push(0);
    else if (letters !== "" && letters.includes(sign)) levels.push(letters.indexOf(sign) + 1);
    else if (letters === "" && /^\d+$/.test(sign) && Number(sign) >= 1 && Number(sign) <= most)
      levels.push(Number(sign));
    else {
      problems.push(
        `Option ${levels.length + 1}: ${quoted(sign)} is not ${expected(rules, letters, most)}.`,
      );
      levels.push(0);
    }
  }
  if (levels.length > options.length)
    problems.splice(
      0,
      problems.length,
      `${counted(levels.length, "mark")} ${is(levels.length)} written for ${counted(options.length, "option")}.`,
    );
  const marks: Marks = {};
  for (const [i, { optionId }] of options.entries()) if (levels[i]) marks[optionId] = [levels[i]];
  const missing = options.slice(levels.length).map((_, i) => `${levels.length + i + 1}`);
  return {
    ...{ marks, problems, enough: missing.length === 0 },
    left: stillToCome("Option", missing),
  };
}

/** Levels above 9 take words of their own; others may be run together. */
function signsOf(word: string, longLevels: boolean): string[] {
  return longLevels && !/^-+$/.test(word) ? [word] : [...word];
}

function expected(rules: Rules, letters: string, most: number): string {
  if (letters === "") return `a number from 1 to ${most}, or - for none`;
  const known = levelWords(rules).map((word, i) => `${letters[i]} for ${word.toLowerCase()}`);
  return `${known.join(", ")} or - for none`;
}

/** "5 3 - 2" */
export function writeLevels({ rules, options }: Paper, marks: Marks): string {
  const letters = lettersOf(rules);
  return options
    .map(({ optionId }) => {
      const level = marks[optionId]?.[0] ?? 0;
      return level > 0 ? (letters[level - 1] ?? `${level}`) : "-";
    })
    .join(" ");
}
