/** "a", "a and b", "a, b or c" */
export const listWords = (words: readonly string[], last: "and" | "or" = "and"): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;

/** As it stands in a text: “Mr Patel” and “Tilbury” */
export const quotedWords = (words: readonly string[]): string =>
  listWords([...new Set(words)].map((word) => `“${word}”`));
