import type { Question, Section } from "./framework.ts";
import type { ThemeChoice } from "./note.ts";
import { type Theme, themePath } from "./theme.ts";

/** A `#` and what follows it up to the caret. */
export type Hash = { start: number; word: string };

/** Longer than this, it is a sentence. */
const longestWord = 60;

/** The theme being typed at the caret: a `#` at the start of a word, followed by a letter or nothing. */
export function hashAt(text: string, caret: number): Hash | null {
  const before = text.slice(Math.max(0, caret - longestWord - 2), caret);
  const match = /(?:^|[\s(“"])#((?:\p{L}[^#\n]*)?)$/u.exec(before);
  if (!match) return null;
  const word = match[1] ?? "";
  return { start: caret - word.length - 1, word };
}

/** The text without its `#word`, and where the caret then is. One of the spaces around it goes too. */
export function withoutHash(text: string, { start, word }: Hash): { text: string; caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(start + 1 + word.length);
  const spare = /(^|\s)$/.test(before) && /^[^\S\n]/.test(after) ? after.slice(1) : after;
  return { text: before + spare, caret: before.length };
}

/** The `#words` left in a text, each up to its first blank: they name no theme. */
export const hashesIn = (text: string): string[] =>
  [...text.matchAll(/(?<=^|[\s(“"])#\p{L}[\p{L}\p{N}'’_-]*/gu)].map(([hash]) => hash);

/** Up to so many words after a `#` that fits no theme are taken for a new one's name; more for a sentence. */
const shortName = 2;

/** Which of the completions is chosen by itself: -1 where Enter could as well mean the note. */
export function chosenByItself(word: string, found: readonly Completion[]): number {
  if (word === "" || found.length === 0) return -1;
  const fits = found.some(({ choice }) => "id" in choice);
  return fits || word.trim().split(/\s+/).length <= shortName ? 0 : -1;
}

export type Completion = {
  choice: ThemeChoice;
  label: string;
  colour: string | null;
  /** Likely for the note's words. */
  suggested?: true;
};

/**
 * Themes that fit what was typed, best first, then a new one of that name unless there is one.
 * Every word typed must begin a word of the theme's path. Before a word is typed, those suggested stand first.
 * @param suggested ids of themes, best first
 */
export function completeThemes(
  themes: readonly Theme[],
  word: string,
  limit = 7,
  suggested: readonly string[] = [],
): Completion[] {
  const wanted = words(word);
  const found = themes
    .map((theme) => ({ theme, path: themePath(themes, theme.id) }))
    .filter(({ path }) => {
      const there = words(path);
      return wanted.every((start) => there.some((each) => each.startsWith(start)));
    })
    .map(({ theme, path }) => ({ theme, path, rank: rank(theme, wanted) }))
    .sort((a, b) => a.rank - b.rank || b.theme.noteCount - a.theme.noteCount);
  const first = wanted.length > 0 ? [] : suggested;
  const likely = first.flatMap((id) => found.find(({ theme }) => theme.id === id) ?? []);
  const completions: Completion[] = [...new Set([...likely, ...found])]
    .slice(0, limit)
    .map((each) => ({
      choice: { id: each.theme.id },
      label: each.path,
      colour: each.theme.colour,
      ...(likely.includes(each) && { suggested: true }),
    }));
  const name = word.replace(/\s+/g, " ").trim();
  const taken = themes.some((theme) => theme.name.toLowerCase() === name.toLowerCase());
  if (name !== "" && !taken)
    completions.push({ choice: { name }, label: `New theme “${name}”`, colour: null });
  return completions;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** 0 where the theme's own name begins so, 1 where one of its words does, 2 where only what is above it does. */
function rank(theme: Theme, wanted: readonly string[]): number {
  const own = words(theme.name);
  if (wanted.every((start, i) => own[i]?.startsWith(start))) return 0;
  return wanted.every((start) => own.some((each) => each.startsWith(start))) ? 1 : 2;
}

/** Questions that hold every word typed; a number finds its question first. */
export function findQuestions(sections: readonly Section[], typed: string): Question[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const number = parts[0] ?? "";
  const found = sections
    .flatMap((section) => section.questions)
    .filter((question) => {
      const there = `${question.number} ${question.text}`.toLowerCase();
      return parts.every((part) => there.includes(part));
    });
  const place = (question: Question) =>
    question.number === number ? 0 : number && question.number.startsWith(number) ? 1 : 2;
  return found.sort((a, b) => place(a) - place(b));
}
