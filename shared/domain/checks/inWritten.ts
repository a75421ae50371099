import type { Finding } from "../finding.ts";
import type { Raised } from "./check.ts";
import type { Grounds } from "./grounds.ts";
import { quotedWords } from "./listWords.ts";
import type { Hit } from "./textFinder.ts";
import { writtenParts } from "./writtenParts.ts";

/**
 * Names and contact details in what is written of a key message, where words of notes are put as well. Bodies, posts
 * and places belong there: they are what a report is about.
 */
export const inWritten = (
  finding: Pick<Finding, "statement" | "narrative">,
  { people, finder }: Pick<Grounds, "people" | "finder">,
): Raised[] =>
  writtenParts(finding).flatMap(({ part, text }): Raised[] => {
    const found = finder(text).filter((hit) => givesAway(hit, people));
    if (found.length === 0) return [];
    const words = found.map(({ start, end }) => text.slice(start, end));
    const what = found.every(({ label }) => label === "contact") ? "contact details" : "a name";
    return [
      {
        kind: "name",
        text: `The ${part} has ${what} in it: ${quotedWords(words)}`,
        facts: [part, ...new Set(words)],
      },
    ];
  });

/** Who is named with their leave may be named here too, unless others have the name as well. */
function givesAway({ label, of }: Hit, people: Grounds["people"]): boolean {
  if (label !== "name") return label === "titled" || label === "contact";
  const [only, ...more] = of;
  const person = more.length === 0 ? people.get(only ?? "") : undefined;
  return person?.attribution !== "named" || person.consent === "withdrawn";
}
