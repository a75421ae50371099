import type { Note } from "../../../../shared/domain/note.ts";

/**
 * A text with the words of a note put in at a place, set off by spaces. What was said word for word stands in
 * quotation marks; a note in the adviser's own words does not.
 */
export function withWords(
  text: string,
  at: number,
  note: Pick<Note, "kind" | "text">,
): { text: string; end: number } {
  const words = note.kind === "quotation" ? `“${note.text.trim()}”` : note.text.trim();
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const left = before === "" || /\s$/.test(before) ? before : `${before} `;
  const right = after === "" || /^[\s.,;:!?)]/.test(after) ? after : ` ${after}`;
  return { text: `${left}${words}${right}`, end: left.length + words.length };
}
