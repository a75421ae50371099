/** A word of a text and how it stands there. */
export type Token = {
  /** In small letters, without accents and without a possessive ending. */
  word: string;
  start: number;
  /** After its last letter, the possessive ending left out. */
  end: number;
  capital: boolean;
  /** The first of a sentence, a line or a quotation: its capital says nothing. */
  opens: boolean;
};

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** In small letters, without accents; ’ is '. */
export const fold = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    const raw = found.replace(/['’]s$/iu, "");
    const between = text.slice(last, index);
    tokens.push({
      word: fold(raw),
      start: index,
      end: index + raw.length,
      capital: /^\p{Lu}/u.test(raw),
      // A full stop after a title or an initial ends no sentence, but what follows it is looked at with the title.
      opens: tokens.length === 0 || /[.!?:\n“"‘(•]|(?:^|\s)[-–—*]\s/u.test(between),
    });
    last = index + found.length;
  }
  return tokens;
}
