/** A piece of a text: a note, or a line that stands above notes. */
type Piece = { noteId: string; text: string } | { heading: string };

/** Where a note stands in the text, in UTF-16 code units; the end is not included. */
export type Placed = { noteId: string; start: number; end: number };

const between = "\n\n";

/** One text of many notes, in order and set apart by an empty line, and where each note is in it. */
export function layOut(pieces: readonly Piece[]): { text: string; placed: Placed[] } {
  let length = 0;
  const placed: Placed[] = [];
  const texts = pieces.map((piece) => {
    const text = "heading" in piece ? piece.heading : piece.text;
    if ("noteId" in piece)
      placed.push({ noteId: piece.noteId, start: length, end: length + text.length });
    length += text.length + between.length;
    return text;
  });
  return { text: texts.join(between), placed };
}
