/** The start and end of a run of characters. */
export type Span = { start: number; end: number };

const patterns: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu,
  // Ten or eleven digits from 0 or +44, however they are spaced.
  /(?<![\d.,£/-])(?:\+44\s?(?:\(0\)\s?)?|0)(?:\d[\s()-]{0,2}){8,9}\d(?![\d.,]?\d)/gu,
  // The second half never begins with nought or has C, I, K, M, O or V.
  /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]? \d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/gu,
];

/** E-mail addresses, British telephone numbers and postcodes. */
export const contactDetails = (text: string): Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
