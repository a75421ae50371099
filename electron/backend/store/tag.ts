import type { ThemeChoice } from "../../../shared/domain/note.ts";
import { AppError } from "../../../shared/errors.ts";
import { notFound, type Store } from "./store.ts";
import { themeFor } from "./theme.ts";

type Tagging = {
  noteIds: string[];
  theme: ThemeChoice;
  start?: number | undefined;
  end?: number | undefined;
};

/** Tags notes, or a passage of one; what is tagged so already stays as it is and is not counted. */
export function addTags(
  store: Store,
  { noteIds, theme, start, end }: Tagging,
): { themeId: string; added: number } {
  const { sql } = store;
  const passage = start !== undefined && end !== undefined;
  if (
    (start === undefined) !== (end === undefined) ||
    (passage && (noteIds.length !== 1 || end <= start))
  )
    throw new AppError("invalid-input", "A passage needs one note, and an end after its start.");
  const themeId = themeFor(store, theme);
  let added = 0;
  for (const noteId of new Set(noteIds)) {
    const note = sql.get<{
      interviewId: string | null;
      stratumId: string | null;
      offRecord: number;
      length: number;
    }>("SELECT interviewId, stratumId, offRecord, text FROM note WHERE id = ?", noteId) as
      | { interviewId: string | null; stratumId: string | null; offRecord: number; text: string }
      | undefined;
    if (!note) throw notFound("note");
    if (passage && end > note.text.length)
      throw new AppError("invalid-input", "The passage ends after the note does.");
    const there = sql.get(
      'SELECT 1 FROM tag WHERE noteId = ? AND themeId = ? AND "start" IS ? AND "end" IS ?',
      noteId,
      themeId,
      start ?? null,
      end ?? null,
    );
    if (there) continue;
    const { text: _, length: __, ...copied } = { length: 0, ...note };
    sql.insert("tag", {
      id: store.newId(),
      noteId,
      themeId,
      start: start ?? null,
      end: end ?? null,
      ...copied,
    });
    added++;
  }
  return { themeId, added };
}
