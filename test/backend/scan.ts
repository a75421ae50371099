import type { Note, NoteFilter } from "../../shared/domain/note.ts";
import { type Theme, withDescendants } from "../../shared/domain/theme.ts";

/** The words of a text as a reader would compare them: no accents, no capitals. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text holds all the words; the last one may be unfinished. The plain way, without an index. */
function holdsWords(text: string, asked: string): boolean {
  const wanted = wordsOf(asked);
  if (wanted.length === 0) return asked.trim() === "";
  const open = /[\p{L}\p{N}\p{M}]$/u.test(asked);
  const there = wordsOf(text);
  return wanted.every((word, i) =>
    there.some((found) =>
      open && i === wanted.length - 1 ? found.startsWith(word) : found === word,
    ),
  );
}

/** All the notes that a filter wants, newest first, found by looking at each. */
export function scan(
  notes: readonly Note[],
  filter: NoteFilter,
  around: { themes: readonly Theme[]; sectionOf: ReadonlyMap<string, string> },
): Note[] {
  const themes = filter.themeId && withDescendants(around.themes, filter.themeId);
  const wants = (note: Note): boolean =>
    (["interviewId", "questionId", "stratumId", "kind", "offRecord"] as const).every(
      (name) => filter[name] === undefined || note[name] === filter[name],
    ) &&
    (filter.sectionId === undefined ||
      around.sectionOf.get(note.questionId ?? "") === filter.sectionId) &&
    (filter.tagged === undefined || note.tags.length > 0 === filter.tagged) &&
    (!themes || note.tags.some((tag) => themes.has(tag.themeId))) &&
    (filter.words === undefined || holdsWords(note.text, filter.words));
  return notes.filter(wants).sort((a, b) => b.seq - a.seq);
}
