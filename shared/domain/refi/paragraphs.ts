import { countUpTo } from "./places.ts";
import type { RefiCoding, RefiSelection, RefiSource } from "./refi.ts";
import { most, TooMuch } from "./tooMuch.ts";

/** `start` and `end` are null where the coding is of the whole block. */
export type BlockCoding = RefiCoding & { start: number | null; end: number | null };
/** A piece of a text that becomes a note; passages are counted from its own beginning. */
export type Block = {
  text: string;
  codings: BlockCoding[];
  selections: RefiSelection[];
  /** The GUIDs of those of them that are the whole block. */
  wholes: string[];
};
export type CutText = {
  blocks: Block[];
  /** Passages that are the whole text: their codings are in every block. */
  whole: RefiSelection[];
  /** Passages without a word in them. */
  lost: RefiSelection[];
};
type Range = { start: number; end: number };
type Passage = { selection: RefiSelection; range: Range; first: number; last: number };

/**
 * Cuts a text of another program into notes: one for each paragraph, or for several where a passage goes across
 * them, so that each coding stays one. What is coded from beginning to end is coded in each of its notes.
 */
export function cutParagraphs({ text, codings, selections }: RefiSource): CutText {
  const paragraphs = paragraphsOf(text);
  const starts = paragraphs.map(({ start }) => start);
  const lost: RefiSelection[] = [];
  const passages = selections.flatMap((selection): Passage[] => {
    const range = trimmed(text, selection);
    if (!range) lost.push(selection);
    return range
      ? [
          {
            selection,
            range,
            first: countUpTo(starts, range.start) - 1,
            last: countUpTo(starts, range.end - 1) - 1,
          },
        ]
      : [];
  });
  const all = { start: starts[0] ?? 0, end: paragraphs.at(-1)?.end ?? 0 };
  const isWhole = ({ range }: Passage) =>
    paragraphs.length > 1 && range.start === all.start && range.end === all.end;
  const whole = passages.filter(isWhole).map(({ selection }) => selection);
  const inPart = passages.filter((passage) => !isWhole(passage));
  const everywhere = [...codings, ...whole.flatMap((selection) => selection.codings)].map(
    (coding) => ({ ...coding, start: null, end: null }),
  );
  const runs = joinRuns(paragraphs.length, inPart);
  if (everywhere.length * runs.length > most.tags) throw new TooMuch("tags");
  const blocks = runs.map(({ first, last }): Block => {
    const own = text.slice(paragraphs[first]?.start, paragraphs[last]?.end);
    return { text: own, codings: [...everywhere], selections: [], wholes: [] };
  });
  const blockStarts = runs.map(({ first }) => starts[first] ?? 0);
  for (const { selection, range } of inPart) {
    const at = countUpTo(blockStarts, range.start) - 1;
    const block = blocks[at];
    if (!block) continue;
    const start = range.start - (blockStarts[at] ?? 0);
    const end = range.end - (blockStarts[at] ?? 0);
    const isAll = start === 0 && end === block.text.length;
    const place = isAll ? { start: null, end: null } : { start, end };
    block.codings.push(...selection.codings.map((coding) => ({ ...coding, ...place })));
    block.selections.push(selection);
    if (isAll) block.wholes.push(selection.guid);
  }
  return { blocks, whole, lost };
}

/** Lines that say something, without the space around them. */
function paragraphsOf(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
    const range = trimmed(text, { start: index, end: index + line.length });
    return range ? [range] : [];
  });
}

/** A range without the space at its ends; null where there is nothing else. */
function trimmed(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: start + before, end: start + before + length };
}

/** Paragraphs that a passage goes across are one run; every other is a run by itself. */
function joinRuns(count: number, passages: readonly { first: number; last: number }[]) {
  const reach = Array.from({ length: count }, (_, at) => at);
  for (const { first, last } of passages) reach[first] = Math.max(reach[first] ?? 0, last);
  const runs: { first: number; last: number }[] = [];
  for (const [at, to] of reach.entries()) {
    const open = runs.at(-1);
    if (open && at <= open.last) open.last = Math.max(open.last, to);
    else runs.push({ first: at, last: to });
  }
  return runs;
}
