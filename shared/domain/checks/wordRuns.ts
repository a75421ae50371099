import { emptyRun, type Spoken, withWord } from "./spoken.ts";

/** So many words in a row, or so many characters of fewer, are no chance. */
const wordsOfRun = 6;
const charactersOfRun = 40;
/** A text that is shorter than a run counts as a whole, if it is no shorter than this. */
const fewestWords = 3;
const fewestCharacters = 15;

/** Whether so many words, of so many characters with the spaces after them, are a run of a text of `all` words. */
const isLong = (count: number, characters: number, all: number): boolean =>
  count >= wordsOfRun ||
  (count >= fewestWords &&
    (characters >= charactersOfRun || (count === all && characters > fewestCharacters)));

function isRun({ lengths }: Pick<Spoken, "lengths">, from: number, count: number): boolean {
  let characters = count;
  for (let i = from; i < from + count; i++) characters += lengths[i] ?? 0;
  return isLong(count, characters, lengths.length);
}

/** The runs of a note by which it is known again: the shortest from each of its words on. */
export function runsOf({ words, lengths }: Spoken): Uint32Array {
  const runs: number[] = [];
  for (let from = 0; from + fewestWords <= words.length; from++) {
    let [run, characters] = [emptyRun, 0];
    for (let count = 1; count <= wordsOfRun && from + count <= words.length; count++) {
      const at = from + count - 1;
      run = withWord(run, words[at] ?? 0);
      characters += (lengths[at] ?? 0) + 1;
      if (!isLong(count, characters, words.length)) continue;
      runs.push(run);
      break;
    }
  }
  return Uint32Array.from(runs);
}

/** Everything that could be a run of a note, with the word that it begins with. */
export function eachRunWithin(
  { words }: Pick<Spoken, "words">,
  take: (run: number, from: number) => void,
): void {
  for (let from = 0; from + fewestWords <= words.length; from++) {
    let run = emptyRun;
    for (let count = 1; count <= wordsOfRun && from + count <= words.length; count++) {
      run = withWord(run, words[from + count - 1] ?? 0);
      if (count >= fewestWords) take(run, from);
    }
  }
}

type Longest = { from: number; count: number };

/** The longest run of a note's words in what is written, from any of the places given; null where there is none. */
export function longestCommon(
  note: Spoken,
  written: Spoken,
  places: Iterable<number>,
): Longest | null {
  let longest: Longest | null = null;
  for (const from of places)
    for (let at = 0; at < note.words.length; at++) {
      let count = 0;
      while (
        at + count < note.words.length &&
        note.words[at + count] === written.words[from + count]
      )
        count++;
      if (count > (longest?.count ?? 0) && isRun(note, at, count)) longest = { from, count };
    }
  return longest;
}
