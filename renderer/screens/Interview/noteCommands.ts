import { contract } from "../../../shared/contract.ts";
import type { Note, ThemeChoice } from "../../../shared/domain/note.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { say } from "../../state/say.ts";

/** Deletes a note and offers to bring it back. */
export async function removeNote(note: Note): Promise<void> {
  if ((await command("note.remove", { id: note.id })) === undefined) return;
  say("Note deleted", { label: "Undo", run: () => void bringBack(note) });
}

/** Undoes the deletion; where something was written since, adds the note again instead. */
async function bringBack(note: Note): Promise<void> {
  const { undo } = await call("history.get", {});
  if (undo === contract["note.remove"].help) {
    await command("history.undo", {});
    return;
  }
  const { id, interviewId, questionId, text, kind, offRecord, speakerId, tags } = note;
  const whole = tags.filter((tag) => tag.start === null);
  const themes = whole.map((tag) => ({ id: tag.themeId }));
  const fields = { id, interviewId, questionId, text, kind, offRecord, speakerId };
  if ((await command("note.add", { ...fields, themes })) === undefined) return;
  for (const { themeId, start, end } of tags)
    if (start !== null && end !== null)
      await command("tag.add", { noteIds: [id], theme: { id: themeId }, start, end });
}

/** Tags a note, or a passage of it. */
export function tagNote(
  noteId: string,
  theme: ThemeChoice,
  passage: { start: number; end: number } | null,
): Promise<unknown> {
  return command("tag.add", { noteIds: [noteId], theme, ...passage });
}
