import type { Store } from "./store.ts";

type Row = { id: string; text: string; createdAt: string };

/*
 * Which words a note goes by: those that its question had when the note was taken. A row of `wording` holds words that
 * a question had and the moment at which they became others; a note without one goes by the question as it stands.
 * So a note that is moved away and back gets its wording again, and a note that is moved to a question which was
 * worded otherwise since it was taken gets the words of then: where it was taken in the wrong place, those are what
 * was asked, and the words of today never were. What is written down on a page of its own, and brought in, may say
 * under which words it was taken.
 */

/**
 * Keeps the words of a question that are about to become others with the notes that were taken under them. Typing
 * makes one wording: after the first change no note can have been taken under what stands. Where the words become
 * again what they were, the notes of then go by the question itself.
 */
export function keepWording(
  { sql, newId, now }: Store,
  { id, verbatim, text }: { id: string; verbatim: string; text: string },
  next: string,
): void {
  const give = (notes: readonly { id: string }[], wordingId: string | null) => {
    for (const note of notes) sql.update("note", note.id, { wordingId });
  };
  const known = sql.all<Row>("SELECT * FROM wording WHERE questionId = ? ORDER BY id", id);
  const current = sql.all<{ id: string }>(
    "SELECT id FROM note WHERE questionId = ? AND wordingId IS NULL",
    id,
  );
  for (const again of known.filter((wording) => wording.text === next))
    give(sql.all("SELECT id FROM note WHERE wordingId = ?", again.id), null);
  // A note that stands elsewhere may have been taken meanwhile, and be moved here later.
  const taken = sql.get("SELECT 1 FROM note WHERE createdAt >= ?", known.at(-1)?.createdAt ?? "");
  if (current.length === 0 && !taken) return;
  const wordingId = newId();
  sql.insert("wording", {
    ...{ id: wordingId, questionId: id, verbatim, text },
    createdAt: new Date(now()).toISOString(),
  });
  give(current, wordingId);
}

/** The words that a question had when a note was taken: a wording, or null where they are those it has now. */
export function wordingFor(
  { sql }: Store,
  questionId: string | null,
  note: { id: string; createdAt: string },
): string | null {
  // Ids rise with time, which tells two of one moment apart.
  const then = sql.get<{ id: string; text: string; now: string }>(
    `SELECT wording.id, wording.text, question.text AS now
     FROM wording JOIN question ON question.id = questionId
     WHERE questionId = ? AND (createdAt > ? OR (createdAt = ? AND wording.id > ?))
     ORDER BY createdAt, wording.id`,
    ...[questionId, note.createdAt, note.createdAt, note.id],
  );
  return then && then.text !== then.now ? then.id : null;
}
