import { mendLookAlikes } from "./lookAlikes.ts";

/** The words of a text in small letters, and its pairs of words with a space between, with how often each stands there. */
export type Vocabulary = ReadonlyMap<string, number>;

export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>();
  let last: { word: string; end: number } | null = null;
  const small = text.toLowerCase();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { 0: word, index } of small.matchAll(/\p{L}+/gu)) {
    add(word);
    if (last && small.slice(last.end, index) === " ") add(`${last.word} ${word}`);
    last = { word, end: index + word.length };
  }
  return counts;
}

/** What was mended, to be told: what stood there and what stands there now. */
export type Mending = { from: string; to: string };
export type Mended = { text: string; mendings: Mending[] };

/**
 * Makes words whole that the layout of a page broke, and only where that is certain:
 * - a hyphen with a space after it ("Co- ordination") loses the space; the hyphen too where the text has the
 *   whole word elsewhere. "Pre- and post-" stays.
 * - "2011/ 12" loses the space.
 * - two pieces ("commissio ning") become one word where the text has that word elsewhere, and the pieces nowhere
 *   but beside each other.
 * - look-alike letters of other alphabets in a Latin word become Latin.
 */
export function mendText(text: string, vocabulary: Vocabulary): Mended {
  const mendings: Mending[] = [];
  const mend = (from: string, to: string) => {
    if (from !== to) mendings.push({ from, to });
    return to;
  };
  const whole = text
    .replace(/[\p{L}\p{M}]+/gu, (each) => mend(each, mendLookAlikes(each)))
    .replace(/(?<!\d)(\d+)\/ (\d+)/g, (all, a: string, b: string) => mend(all, `${a}/${b}`))
    .replace(/(?<!\p{L})(\p{L}+)- (?!(?:and|or|to)\b)(\p{L}+)/giu, (all, a: string, b: string) =>
      mend(all, vocabulary.has((a + b).toLowerCase()) ? a + b : `${a}-${b}`),
    );
  const joined = whole.replace(/(?<!\p{L})(\p{L}+) (?=(\p{Ll}+))/gu, (all, a: string, b: string) =>
    isBroken(a, b, vocabulary) ? mark(a, b) : all,
  );
  function mark(a: string, b: string) {
    mendings.push({ from: `${a} ${b}`, to: a + b });
    return a;
  }
  return { text: joined, mendings };
}

/** Each piece stands nowhere but beside the other; the whole word stands somewhere. */
function isBroken(a: string, b: string, vocabulary: Vocabulary): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  const whole = first + second;
  const together = vocabulary.get(`${first} ${second}`);
  return (
    whole.length >= 7 &&
    vocabulary.has(whole) &&
    !commonPieces.has(second) &&
    vocabulary.get(first) === together &&
    vocabulary.get(second) === together
  );
}
/** Short words that follow others in any text. */
const commonPieces = new Set(
  "a an and are as at be by can do for from has he i if in into is it its may no not of on one or our out over she so some than that the them they this to under up us was way we were who will with".split(
    " ",
  ),
);

/**
 * Cells of one line whose words a wrong table border cut, as one text: "peo | ple" becomes "people" and
 * "Dev | velop" "Develop" (a letter at the border may be there twice) where the text has the word elsewhere.
 * Other borders become spaces.
 */
export function joinCut(cells: readonly string[], vocabulary: Vocabulary): Mended {
  const mendings: Mending[] = [];
  let text = "";
  for (const cell of cells.map((each) => each.trim())) {
    if (cell === "" || /^[•·▪-]$/.test(cell)) continue;
    const a = /(?<!\p{L})\p{L}+$/u.exec(text)?.[0] ?? "";
    const b = /^\p{L}+/u.exec(cell)?.[0] ?? "";
    const to = a && b ? cutWord(a, b, vocabulary) : null;
    if (to === null) text += text === "" ? cell : ` ${cell}`;
    else {
      mendings.push({ from: `${a} | ${b}`, to });
      text = text.slice(0, text.length - a.length) + to + cell.slice(b.length);
    }
  }
  return { text, mendings };
}

function cutWord(a: string, b: string, vocabulary: Vocabulary): string | null {
  // Two words that stand elsewhere too are two words.
  if ([a, b].every((piece) => (vocabulary.get(piece.toLowerCase()) ?? 0) > 1)) return null;
  const once = a.at(-1)?.toLowerCase() === b[0]?.toLowerCase() ? [a + b.slice(1)] : [];
  return [a + b, ...once].find((whole) => vocabulary.has(whole.toLowerCase())) ?? null;
}
