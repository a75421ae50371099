/** Thrown where a project holds more than a person's work: it would fill the memory before anything is seen. */
export class TooMuch extends Error {}

export const most = {
  /** Of one text. */
  characters: 20_000_000,
  lines: 200_000,
  /** Of one note, as everywhere. */
  noteCharacters: 2_000_000,
  tags: 1_000_000,
};

/** @throws TooMuch */
export function demandLength(text: string): void {
  if (text.length > most.characters) throw new TooMuch("characters");
  let lines = 0;
  for (const _ of text.matchAll(/[\r\n]/g))
    if (++lines > 2 * most.lines) throw new TooMuch("lines");
}

/** @throws TooMuch where the notes, or their tags, are too many, or one of them too long */
export function demandNotes(notes: readonly { text: string; tags: readonly unknown[] }[]): void {
  let tags = 0;
  for (const note of notes) {
    tags += note.tags.length;
    if (note.text.length > most.noteCharacters) throw new TooMuch("characters of a note");
  }
  if (notes.length > most.lines || tags > most.tags) throw new TooMuch("notes or tags");
}
