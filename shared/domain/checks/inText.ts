import type { Finding } from "../finding.ts";
import type { Stakeholder } from "../stakeholder.ts";
import type { Raised } from "./check.ts";
import { type Grounds, quotedOf } from "./grounds.ts";
import { quotedWords } from "./listWords.ts";
import type { Hit } from "./textFinder.ts";

/** Names and places in what is quoted, each quotation by itself. */
export const inText = (
  finding: Pick<Finding, "evidence">,
  { quoted, people, finder }: Pick<Grounds, "quoted" | "people" | "finder">,
): Raised[] =>
  quotedOf(finding, { quoted }).flatMap(({ id, text, speakerId }) => {
    const speaker = people.get(speakerId ?? "");
    const hits = finder(text).filter((hit) => !allowed(hit, speaker));
    const raise = (kind: "name" | "place", labels: readonly Hit["label"][]): Raised[] => {
      const found = hits.filter(({ label }) => labels.includes(label));
      const words = found.map(({ start, end }) => text.slice(start, end));
      const what =
        kind === "place"
          ? "a place"
          : found.every(({ label }) => label === "contact")
            ? "contact details"
            : "a name";
      if (words.length === 0) return [];
      return [
        {
          kind,
          text: `A quotation${speaker ? ` of ${speaker.code}` : ""} has ${what} in it: ${quotedWords(words)}`,
          facts: [id, ...new Set(words)],
          noteId: id,
        },
      ];
    };
    return [
      ...raise("name", ["name", "titled", "organisation", "role", "contact"]),
      ...raise("place", ["place"]),
    ];
  });

/** What speakers let be printed of themselves gives nothing away. A place says nothing of somebody who is named. */
function allowed({ label, of }: Hit, speaker: Stakeholder | undefined): boolean {
  if (!speaker) return false;
  const { attribution } = speaker;
  if (label === "place") return attribution === "named";
  if (!of.includes(speaker.id)) return false;
  // A body or a post of several is the speaker's own as well; a name is only where nobody else has it.
  if (label === "name") return attribution === "named" && of.length === 1;
  return attribution === "named" || attribution === "role";
}
