import type { NoteFilter, NoteHit } from "../../../shared/domain/note.ts";
import { withDescendants } from "../../../shared/domain/theme.ts";
import type { Value } from "../db/sql.ts";
import { type NoteRow, withTags } from "./note.ts";
import type { Store } from "./store.ts";
import { listThemes } from "./theme.ts";
import { withdrawnNotes } from "./withdrawn.ts";

/**
 * An FTS5 question: every word must occur, the last one may be unfinished.
 * @returns null where there is no word to look for
 */
function matchFor(words: string): string | null {
  const parts = words.normalize("NFC").match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu);
  if (!parts) return null;
  const open = /[\p{L}\p{N}\p{M}\p{Co}]$/u.test(words);
  return parts.map((part, i) => `"${part}"${open && i === parts.length - 1 ? "*" : ""}`).join(" ");
}

const saidBySql = `(note.speakerId = ? OR (note.speakerId IS NULL AND note.interviewId IN
  (SELECT interviewId FROM participation WHERE stakeholderId = ?)))`;

type Add = (text: string, ...given: Value[]) => void;

/** Everything about themes and about what was taken back, which is left out of a theme beside another as well. */
function addThemes(store: Store, filter: NoteFilter, add: Add): void {
  const tagged =
    "EXISTS (SELECT 1 FROM tag WHERE tag.noteId = note.id AND tag.themeId IN (SELECT value FROM json_each(?)))";
  const below = (themeId: string) =>
    JSON.stringify([...withDescendants(listThemes(store), themeId)]);
  if (filter.themeId !== undefined) add(tagged, below(filter.themeId));
  if (filter.andThemeId !== undefined) add(tagged, below(filter.andThemeId));
  if (filter.themeIds !== undefined) add(tagged, JSON.stringify(filter.themeIds));
  const gone = filter.withdrawn === undefined ? "[]" : JSON.stringify(withdrawnNotes(store));
  if (filter.withdrawn !== undefined)
    add(`note.id ${filter.withdrawn ? "" : "NOT "}IN (SELECT value FROM json_each(?))`, gone);
  if (filter.besideThemeId === undefined) return;
  const values: Value[] = [below(filter.besideThemeId), filter.withdrawn === false ? gone : "[]"];
  if (filter.offRecord !== undefined) values.push(Number(filter.offRecord));
  add(
    `note.interviewId IN (SELECT interviewId FROM tag WHERE themeId IN (SELECT value FROM json_each(?))
      AND noteId NOT IN (SELECT value FROM json_each(?)) ${filter.offRecord === undefined ? "" : "AND offRecord = ?"})`,
    ...values,
  );
}

type Where = { from: string; where: string; values: Value[]; matched: boolean };

function whereFor(store: Store, filter: NoteFilter): Where {
  const parts: string[] = [];
  const values: Value[] = [];
  const add: Add = (text, ...given) => {
    parts.push(text);
    values.push(...given);
  };
  const match = filter.words === undefined ? null : matchFor(filter.words);
  if (match !== null) add("noteIndex MATCH ?", match);
  else if (filter.words?.trim()) add("0");
  for (const column of ["interviewId", "workshopId", "questionId", "stratumId", "kind"] as const)
    if (filter[column] !== undefined) add(`note."${column}" IS ?`, filter[column]);
  if (filter.offRecord !== undefined) add("note.offRecord = ?", Number(filter.offRecord));
  if (filter.sectionId !== undefined)
    add("note.questionId IN (SELECT id FROM question WHERE sectionId = ?)", filter.sectionId);
  if (filter.findingId !== undefined)
    add("note.id IN (SELECT noteId FROM evidence WHERE findingId = ?)", filter.findingId);
  if (filter.notFindingId !== undefined)
    add("note.id NOT IN (SELECT noteId FROM evidence WHERE findingId = ?)", filter.notFindingId);
  if (filter.areaId !== undefined)
    add(
      `${filter.areaId === null ? "NOT " : ""}EXISTS (SELECT 1 FROM noteArea
        WHERE noteArea.noteId = note.id${filter.areaId === null ? "" : " AND noteArea.areaId = ?"})`,
      ...(filter.areaId === null ? [] : [filter.areaId]),
    );
  if (filter.takenIn !== undefined)
    add(`note."${filter.takenIn === "interview" ? "interviewId" : "workshopId"}" IS NOT NULL`);
  if (filter.respondentId !== undefined) add(saidBySql, filter.respondentId, filter.respondentId);
  addThemes(store, filter, add);
  if (filter.tagged !== undefined)
    add(`${filter.tagged ? "" : "NOT "}EXISTS (SELECT 1 FROM tag WHERE tag.noteId = note.id)`);
  return {
    // CROSS JOIN keeps the search index outside, so that first matches come without sorting.
    from: match === null ? "note" : "noteIndex CROSS JOIN note ON note.seq = noteIndex.rowid",
    where: parts.length > 0 ? `WHERE ${parts.join(" AND ")}` : "",
    values,
    matched: match !== null,
  };
}

type Page = {
  filter: NoteFilter;
  order: "newest" | "oldest" | "best";
  limit: number;
  offset: number;
};

/** So many matches are ranked, the newest ones: to weigh each match of a common word in a large file takes long. */
export const mostRanked = 5_000;

/** The SQL of a search, apart so that its speed can be compared with SQLite's own shell. */
export function findSql(
  store: Store,
  { filter, order, limit, offset }: Page,
): { text: string; values: Value[] } {
  const { from, where, values, matched } = whereFor(store, filter);
  const key = matched ? "noteIndex.rowid" : "note.seq";
  const excerpt = matched ? "snippet(noteIndex, 0, char(2), char(3), '…', 40)" : "note.text";
  const select = `SELECT note.*, ${excerpt} AS excerpt FROM ${from} ${where}`;
  const newest = `ORDER BY ${key} DESC`;
  if (order !== "best" || !matched)
    return {
      text: `${select} ${order === "oldest" ? `ORDER BY ${key} ASC` : newest} LIMIT ? OFFSET ?`,
      values: [...values, limit, offset],
    };
  const last = `SELECT ${key} FROM ${from} ${where} ${newest} LIMIT 1 OFFSET ${mostRanked - 1}`;
  return {
    text: `${select} AND ${key} >= coalesce((${last}), 0) ORDER BY noteIndex.rank LIMIT ? OFFSET ?`,
    values: [...values, ...values, limit, offset],
  };
}

/**
 * One page of the notes that match. Best first ranks the newest `mostRanked` matches; those before them, if there
 * are so many, follow newest first, so that every match stands in one place of the list.
 */
export function findNotes(store: Store, page: Page): NoteHit[] {
  const rows = partsOf(page).flatMap((part) => {
    const { text, values } = findSql(store, part);
    return store.sql.all<NoteRow & { excerpt: string }>(text, ...values);
  });
  return withTags(store, rows);
}

/** A page that reaches past what is ranked has a part in each order. */
function partsOf(page: Page): Page[] {
  const { order, limit, offset } = page;
  const ranked = order === "best" ? Math.max(0, Math.min(limit, mostRanked - offset)) : limit;
  const parts: Page[] = [
    { ...page, limit: ranked },
    { ...page, order: "newest", limit: limit - ranked, offset: offset + ranked },
  ];
  return parts.filter((part) => part.limit > 0);
}

export function countNotes(store: Store, filter: NoteFilter): number {
  const { from, where, values } = whereFor(store, filter);
  return (
    store.sql.get<{ n: number }>(`SELECT count(*) AS n FROM ${from} ${where}`, ...values)?.n ?? 0
  );
}

export function noteIds(store: Store, filter: NoteFilter): string[] {
  const { from, where, values } = whereFor(store, filter);
  return store.sql
    .all<{ id: string }>(`SELECT note.id FROM ${from} ${where} ORDER BY note.seq DESC`, ...values)
    .map((row) => row.id);
}
