import type { Block } from "./model.ts";
import { numberBlocks } from "./numbering.ts";

/** Key message → the number it is printed with: "4.1.2". */
export type FindingNumbers = ReadonlyMap<string, string>;

/** The chapter in which the document's parts have the key messages; a test compares it with the document. */
const chapter = 4;
/** The number of a heading of key messages, for a screen that has no document. @param place counted from 0 */
export const headingNumber = (place: number): string => `${chapter}.${place + 1}`;
/** The same for a key message under it. */
export const messageNumber = (heading: number, place: number): string =>
  `${headingNumber(heading)}.${place + 1}`;

/** Reads the numbers off a document, so that they are right in whichever order its parts stand. */
export function findingNumbersIn(blocks: readonly Block[]): FindingNumbers {
  const numbers = numberBlocks(blocks);
  return new Map(
    blocks.flatMap((block, i) =>
      block.kind === "numbered" && block.edit?.type === "finding"
        ? [[block.edit.id, numbers[i] ?? ""] as const]
        : [],
    ),
  );
}
