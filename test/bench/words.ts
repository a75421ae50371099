import type { Random } from "../crash/random.ts";

const syllables =
  "ba com den er for ga ho in jo ka li mun nor op par qui ra sta ter un vo wel".split(" ");

/** A vocabulary of which few words are frequent and most are rare, as in real notes. */
export function createWriter(random: Random, size = 20_000) {
  const vocabulary = Array.from({ length: size }, (_, i) => {
    let word = "";
    for (let rest = i + 7; rest > 0; rest = Math.floor(rest / syllables.length))
      word += syllables[rest % syllables.length];
    return word;
  });
  // Zipf: the word of rank r is drawn about as often as 1/r.
  const word = () => vocabulary[Math.floor(size ** random.next()) - 1] ?? "";
  const text = (length: number) => {
    let written = word();
    while (written.length < length) written += ` ${word()}`;
    return written;
  };
  return { word, text };
}
