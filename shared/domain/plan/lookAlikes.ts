/** Greek and Cyrillic letters that are drawn like Latin ones, as scanned and pasted documents have them. */
const greek = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαο";
const greekAs = "ABEZHIKMNOPTYXao";
const cyrillic = "АВЕКМНОРСТУХІЈЅԌаеорсухіјѕ";
const cyrillicAs = "ABEKMHOPCTYXIJSGaeopcyxijs";
const latinOf = new Map([
  ...[...greek].map((letter, at): [string, string] => [letter, greekAs[at] ?? letter]),
  ...[...cyrillic].map((letter, at): [string, string] => [letter, cyrillicAs[at] ?? letter]),
]);

/** The text with look-alikes, full-width and other forms of letters as plain Latin ones. */
export const asLatin = (text: string): string =>
  [...text.normalize("NFKC")].map((letter) => latinOf.get(letter) ?? letter).join("");

/**
 * Look-alikes inside words that are otherwise Latin made Latin: "Αction" with a Greek alpha. A word that is
 * wholly in another script stays as it is.
 */
export const mendLookAlikes = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!/\p{Script=Latin}/u.test(word) || /^\p{Script=Latin}+$/u.test(word)) return word;
    return [...word].map((letter) => latinOf.get(letter) ?? letter).join("");
  });
