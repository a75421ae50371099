import {
  suggestThemes,
  type ThemeUse,
  tellingWords,
  type WordUse,
} from "../../../shared/domain/suggest.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import type { Store } from "./store.ts";

/** So much is looked at, the newest: then it takes as long in a large file as in a small one. */
const notesOfWord = 60;
const tagsOfAll = 1_000;

type Tagged = { noteId: string; themeId: string };

/**
 * Themes for a text that is being typed, or for notes. Nothing is learned ahead or kept: what was tagged just now counts.
 * @returns up to three themes, best first
 */
export function suggestFor(
  store: Store,
  { text, noteIds, except }: { text: string; noteIds: string[]; except: string[] },
): string[] {
  const { sql } = store;
  const themes = sql.all<Theme>("SELECT id, name, definition, inclusion FROM theme");
  const notes = sql.all<{ id: string; text: string }>(
    "SELECT id, text FROM note WHERE id IN (SELECT value FROM json_each(?))",
    JSON.stringify(noteIds),
  );
  const words = tellingWords([text, ...notes.map((note) => note.text)].join("\n"));
  const asked = new Set(noteIds);
  const uses = words.map((word): WordUse => {
    const found = taggedWith(store, word).filter(({ noteId }) => !asked.has(noteId));
    return { word, ...tally(found) };
  });
  const all = tally(
    sql.all<Tagged>("SELECT noteId, themeId FROM tag ORDER BY rowid DESC LIMIT ?", tagsOfAll),
  );
  return suggestThemes(themes, uses, all, { except: [...except, ...onAll(store, noteIds)] });
}

/** The tags of the newest notes that hold a word with this beginning. */
const taggedWith = ({ sql }: Store, word: string): Tagged[] =>
  sql.all<Tagged>(
    `SELECT noteId, themeId FROM tag WHERE noteId IN
       (SELECT note.id FROM noteIndex CROSS JOIN note ON note.seq = noteIndex.rowid
        WHERE noteIndex MATCH ? ORDER BY noteIndex.rowid DESC LIMIT ?)`,
    `"${word}"*`,
    notesOfWord,
  );

function tally(tagged: readonly Tagged[]): ThemeUse {
  const notes = Map.groupBy(tagged, ({ themeId }) => themeId);
  return {
    notes: new Set(tagged.map(({ noteId }) => noteId)).size,
    byTheme: new Map(
      [...notes].map(([id, rows]) => [id, new Set(rows.map(({ noteId }) => noteId)).size]),
    ),
  };
}

/** Themes that each of some notes has already. */
const onAll = ({ sql }: Store, noteIds: readonly string[]): string[] =>
  noteIds.length === 0
    ? []
    : sql
        .all<{ themeId: string }>(
          `SELECT themeId FROM tag WHERE noteId IN (SELECT value FROM json_each(?))
           GROUP BY themeId HAVING count(DISTINCT noteId) = ?`,
          JSON.stringify(noteIds),
          new Set(noteIds).size,
        )
        .map(({ themeId }) => themeId);
