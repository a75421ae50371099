import type { Block } from "./model.ts";
import { numberBlocks } from "./numbering.ts";

/** Key message → the number it is printed with: "4.1.2". */
export type FindingNumbers = ReadonlyMap<string, string>;

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
