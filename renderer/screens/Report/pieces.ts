import type { Block, EditTarget } from "../../../shared/report/model.ts";
import { numberBlocks } from "../../../shared/report/numbering.ts";

export type Numbered = { block: Block; number: string };
/** Blocks that are drawn, and edited, as one thing. */
export type Piece = { key: string; edit: EditTarget | undefined; blocks: Numbered[] };
/** A heading and what stands under it until the next one; the first part has none. */
export type Part = {
  key: string;
  heading: HeadingBlock | undefined;
  number: string;
  pieces: Piece[];
  /** Something in it is still to be written. */
  empty: boolean;
};
type HeadingBlock = Extract<Block, { kind: "heading" }>;

/** Names what is edited: the same for all blocks of one narrative, finding or recommendation. */
function editKey(edit: EditTarget): string {
  if (edit.type === "diagnostic") return "diagnostic";
  return `${edit.type} ${edit.type === "narrative" ? edit.key : edit.id}`;
}

const editOf = (block: Block): EditTarget | undefined => ("edit" in block ? block.edit : undefined);

/** The document cut at its headings, and each part into what is edited together. */
export function cut(blocks: readonly Block[]): Part[] {
  const numbers = numberBlocks(blocks);
  const parts: Part[] = [];
  const times = new Map<string, number>();
  /** A narrative that is interrupted gives two pieces: the second has its own key. */
  const unique = (key: string) => {
    const n = times.get(key) ?? 0;
    times.set(key, n + 1);
    return n === 0 ? key : `${key} ${n}`;
  };
  blocks.forEach((block, index) => {
    const number = numbers[index] ?? "";
    const heading = block.kind === "heading" ? block : undefined;
    if (heading || parts.length === 0) {
      const key = unique(heading?.id ?? "front");
      parts.push({ key, heading, number, pieces: [], empty: false });
      if (heading) return;
    }
    const part = parts.at(-1) as Part;
    if (block.kind === "empty") part.empty = true;
    const edit = editOf(block);
    const last = part.pieces.at(-1);
    if (edit && last?.edit && editKey(last.edit) === editKey(edit))
      last.blocks.push({ block, number });
    else {
      const key = unique(edit ? editKey(edit) : `${part.key} text`);
      part.pieces.push({ key, edit, blocks: [{ block, number }] });
    }
  });
  return parts;
}

/** Whether two pieces are drawn alike, so that typing in one does not redraw the others. */
export const samePiece = (a: Piece, b: Piece): boolean =>
  a.key === b.key &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every(
    ({ block, number }, i) => block === b.blocks[i]?.block && number === b.blocks[i]?.number,
  );

/** The part that new recommendations are added under; undefined where the document has no place for them. */
export function recommendationsPart(parts: readonly Part[]): Part | undefined {
  const has = (test: (edit: EditTarget) => boolean) =>
    parts.findLast(({ pieces }) => pieces.some(({ edit }) => edit && test(edit)));
  return (
    has((edit) => edit.type === "recommendation") ??
    has((edit) => edit.type === "narrative" && edit.key === "recommendationsIntro")
  );
}
