import { counted } from "../voting/wording.ts";

/** What of a project could not be carried over, counted. */
export type Left = Record<keyof typeof words, number>;

const words = {
  pictures: ["picture"],
  recordings: ["recording without a transcript", "recordings without a transcript"],
  pdfs: ["PDF without its text", "PDFs without their text"],
  texts: ["text that is not in the file", "texts that are not in the file"],
  links: ["link between other things"],
  graphs: ["map or diagram", "maps or diagrams"],
  codings: [
    "coding of something other than words, or outside its text",
    "codings of something other than words, or outside their text",
  ],
  memos: ["memo on something that was not carried over", "memos on things not carried over"],
  values: ["variable of a case or a text", "variables of cases or texts"],
  sets: ["set"],
  passages: ["passage assigned to a case", "passages assigned to cases"],
} satisfies Record<string, [one: string, many?: string]>;

const kinds = Object.keys(words) as (keyof Left)[];

export const nothingLeft = (): Left => Object.fromEntries(kinds.map((kind) => [kind, 0])) as Left;

/** "2 pictures", "1 link between other things": what a person is told. */
export const leftWords = (left: Left): string[] =>
  kinds
    .filter((kind) => left[kind] > 0)
    .map((kind) => {
      const [one, many] = words[kind] as [string, string?];
      return counted(left[kind], one, many);
    });
