import { resolve } from "node:path";

/** The diagnostic that a command line names, if any: what a double click on a file hands over. */
export function diagnosticIn(words: readonly string[], folder: string): string | null {
  const named = words
    .slice(1)
    .findLast((word) => !word.startsWith("-") && word.toLowerCase().endsWith(".soundings"));
  return named === undefined ? null : resolve(folder, named);
}
