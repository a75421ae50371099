import type { Note } from "../domain/note.ts";

/**
 * The words of a note for a sentence of the report, with whom they are attributed to there: “Nobody told us.” (LSP
 * partners). As in the report's own quotations, only what was said word for word has quotation marks.
 * @param saidBy as a document attributes it
 */
export function quotationInText(note: Pick<Note, "kind" | "text">, saidBy: string): string {
  const words = note.text.trim().replace(/\s*\n\s*/g, " ");
  return `${note.kind === "quotation" ? `“${words}”` : words} (${saidBy})`;
}
