import type { Store } from "./store.ts";

/**
 * Keeps the words of a question, about to become others, with the notes that were taken under them. Typing makes one
 * wording: after the first change no note is left that goes by the question as it stands. Where the words become
 * again what they were, the notes of then go by the question itself.
 */
export function keepWording(
  { sql, newId, now }: Store,
  { id, verbatim, text }: { id: string; verbatim: string; text: string },
  next: string,
): void {
  const known = sql.all<{ id: string; text: string }>(
    "SELECT id, text FROM wording WHERE questionId = ?",
    id,
  );
  const give = (notes: readonly { id: string }[], wordingId: string | null) => {
    for (const note of notes) sql.update("note", note.id, { wordingId });
  };
  const current = sql.all<{ id: string }>(
    "SELECT id FROM note WHERE questionId = ? AND wordingId IS NULL",
    id,
  );
  const again = known.find((wording) => wording.text === next);
  if (again) {
    give(sql.all("SELECT id FROM note WHERE wordingId = ?", again.id), null);
    sql.run("DELETE FROM wording WHERE id = ?", again.id);
  }
  if (current.length === 0) return;
  const same = known.find((wording) => wording.text === text && wording !== again);
  const wordingId = same?.id ?? newId();
  if (!same)
    sql.insert("wording", {
      ...{ id: wordingId, questionId: id, verbatim, text },
      createdAt: new Date(now()).toISOString(),
    });
  give(current, wordingId);
}
