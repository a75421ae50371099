import type { Note, ThemeChoice } from "../../../shared/domain/note.ts";
import { command } from "../../api/useCommand.ts";
import { sayDone } from "../../state/history.ts";
import { tell } from "../../state/tell.ts";
import { changeWords, nameOf } from "./changeWords.ts";
import type { Known } from "./known.ts";

/** Deletes a note and offers to bring it back. */
export async function removeNote(note: Note): Promise<void> {
  if ((await command("note.remove", { id: note.id })) !== undefined) sayDone("Note deleted");
}

type Patch = Partial<Pick<Note, "kind" | "offRecord" | "speakerId" | "questionId">>;

/** Changes what a note is, and reads out what it is now. */
export async function changeNote(known: Known, id: string, patch: Patch): Promise<void> {
  if ((await command("note.update", { id, patch })) === undefined) return;
  const { questionId } = patch;
  if (questionId === undefined) tell(changeWords({}, patch, known));
  else
    tell(`Moved to ${(questionId && known.order?.byId.get(questionId)?.number) || "no question"}`);
}

/** Tags a note, or a passage of it, and reads out with what. */
export async function tagNote(
  known: Known,
  noteId: string,
  theme: ThemeChoice,
  passage: { start: number; end: number } | null,
): Promise<void> {
  const done = await command("tag.add", { noteIds: [noteId], theme, ...passage });
  if (done !== undefined) tell(`Theme: ${nameOf(known, theme)}`);
}
