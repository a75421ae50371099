import { hitEnd, hitStart } from "../../shared/domain/note.ts";

/** A found note's words, with those that matched marked. */
export function Excerpt({ text }: { text: string }) {
  return text.split(hitStart).map((piece, index) => {
    const [hit, rest] = piece.split(hitEnd);
    if (rest === undefined) return piece;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity but their place
      <span key={index}>
        <mark>{hit}</mark>
        {rest}
      </span>
    );
  });
}
