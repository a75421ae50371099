import type { Question } from "../framework.ts";
import type { Note } from "../note.ts";

type Asked = Pick<Question, "text" | "wordings">;

/** The words that a question had when a note was taken; null where they are those it has now. */
export const earlierWords = (
  question: Pick<Question, "wordings"> | undefined,
  { wordingId }: Pick<Note, "wordingId">,
): string | null =>
  (wordingId && question?.wordings?.find(({ id }) => id === wordingId)?.text) || null;

/** The words that a question had when a note was taken. */
export const askedAs = (question: Asked, note: Pick<Note, "wordingId">): string =>
  earlierWords(question, note) ?? question.text;
