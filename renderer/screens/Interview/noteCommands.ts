import type { Note, ThemeChoice } from "../../../shared/domain/note.ts";
import { command } from "../../api/useCommand.ts";
import { sayDone } from "../../state/history.ts";

/** Deletes a note and offers to bring it back. */
export async function removeNote(note: Note): Promise<void> {
  if ((await command("note.remove", { id: note.id })) !== undefined) sayDone("Note deleted");
}

/** Tags a note, or a passage of it. */
export function tagNote(
  noteId: string,
  theme: ThemeChoice,
  passage: { start: number; end: number } | null,
): Promise<unknown> {
  return command("tag.add", { noteIds: [noteId], theme, ...passage });
}
