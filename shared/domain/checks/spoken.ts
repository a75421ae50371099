import { fold } from "./tokens.ts";

/** A text as its words, however they are set: capitals, accents, punctuation and line breaks aside. */
export type Spoken = {
  /** Each word by a number: two different words hardly ever have the same, several in a row never. */
  words: Uint32Array;
  /** How many characters each word has. */
  lengths: Uint32Array;
  /** As it stands in the text from one word to another. */
  between: (first: number, last: number) => string;
};

/** Goes through the text letter by letter: many notes are looked through at once, and this is quickest. */
export function spokenOf(text: string): Spoken {
  const folded = fold(text);
  const [starts, ends, words]: number[][] = [[], [], []];
  for (let at = 0; at < folded.length; ) {
    if (!isLetter(folded.charCodeAt(at))) {
      at++;
      continue;
    }
    starts?.push(at);
    let word = emptyRun;
    for (let code = folded.charCodeAt(at); isLetter(code); code = folded.charCodeAt(++at))
      word = Math.imul(word ^ code, 16_777_619);
    words?.push(word >>> 0);
    ends?.push(at);
  }
  // Letters that become two in folding are rare: there the folded words are shown.
  const shown = folded.length === text.length ? text : folded;
  return {
    words: Uint32Array.from(words ?? []),
    lengths: Uint32Array.from(starts ?? [], (start, i) => (ends?.[i] ?? 0) - start),
    between: (first, last) => shown.slice(starts?.[first], ends?.[last]),
  };
}

/** The number of no words (FNV-1a). */
export const emptyRun = 0x811c9dc5;
export const withWord = (run: number, word: number): number =>
  Math.imul(run ^ word ^ (word >>> 15), 16_777_619) >>> 0;

/** What is known of each code unit: 1 is part of a word, 2 is not. Halves of rare characters are. */
const known = new Uint8Array(65_536);
function isLetter(code: number): boolean {
  // After the last letter.
  if (Number.isNaN(code)) return false;
  if (known[code] === 0)
    known[code] = /[\p{L}\p{N}\p{Surrogate}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return known[code] === 1;
}
