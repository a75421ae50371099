import type { Note } from "../domain/note.ts";

/**
 * The words of a note for the narrative, with whom they are attributed to there. What was said word for word goes into
 * the sentence, in quotation marks: “Nobody told us.” (LSP partners). What the adviser noted in words of their own is
 * a paragraph by itself, or it would read as if the report said it.
 * @param saidBy as a document attributes it
 */
export function quotationInText(note: Pick<Note, "kind" | "text">, saidBy: string): string {
  const words = note.text.trim().replace(/\s*\n\s*/g, " ");
  return note.kind === "quotation" ? `“${words}” (${saidBy})` : `\n\n${words} (${saidBy})\n\n`;
}
