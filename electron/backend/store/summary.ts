import type { MatrixSummary } from "../../../shared/domain/analysis/matrix.ts";
import {
  type CellOf,
  cellFilter,
  type MatrixRows,
  type RowOf,
  type Summary,
} from "../../../shared/domain/summary.ts";
import { AppError } from "../../../shared/errors.ts";
import { noteIds } from "./find.ts";
import { demand, type Store } from "./store.ts";
import { readGrounds } from "./summaryGrounds.ts";

/** So much of a summary is read for the matrix; a cell on the screen holds less. */
const beginning = 180;

/** How each summary begins, and what it rests on. */
export function listSummaries(store: Store, rows: MatrixRows): MatrixSummary[] {
  const row = rows === "people" ? "stakeholderId" : "stratumId";
  const grounds = readGrounds(store);
  return store.sql
    .all<{ id: string; rowId: string; themeId: string; text: string }>(
      `SELECT id, ${row} AS rowId, themeId, substr(text, 1, ${beginning}) AS text FROM summary
       WHERE ${row} IS NOT NULL`,
    )
    .map(({ id, ...summary }) => {
      const {
        ticked = [],
        confined = false,
        sealed = false,
        silent = false,
      } = grounds.get(id) ?? {};
      return { ...summary, noteIds: ticked, confined, sealed, silent };
    })
    .filter(({ text, noteIds: own }) => text !== "" || own.length > 0);
}

/** How many cells of a row are written. */
export const countSummaries = ({ sql }: Store, { stakeholderId, stratumId }: RowOf): number =>
  sql.get<{ n: number }>(
    "SELECT count(*) AS n FROM summary WHERE text <> '' AND stakeholderId IS ? AND stratumId IS ?",
    stakeholderId,
    stratumId,
  )?.n ?? 0;

const inCell = "themeId = ? AND stakeholderId IS ? AND stratumId IS ?";
const valuesOf = ({ themeId, stakeholderId, stratumId }: CellOf) =>
  [themeId, stakeholderId, stratumId] as const;

const findSummary = ({ sql }: Store, cell: CellOf) =>
  sql.get<{ id: string; text: string }>(
    `SELECT id, text FROM summary WHERE ${inCell}`,
    ...valuesOf(cell),
  );

/** The whole text, and the notes that it rests on in the order in which they were taken. */
export function readSummary(store: Store, cell: CellOf): Pick<Summary, "text" | "noteIds"> {
  const { id, text } = findSummary(store, cell) ?? { id: null, text: "" };
  const ticks = store.sql.all<{ noteId: string }>(
    `SELECT noteId FROM summaryNote JOIN note ON note.id = noteId WHERE summaryId = ? ORDER BY note.seq`,
    id,
  );
  return { text, noteIds: ticks.map(({ noteId }) => noteId) };
}

function madeSummary(store: Store, cell: CellOf): string {
  const found = findSummary(store, cell);
  if (found) return found.id;
  demand(store, "theme", cell.themeId);
  if (cell.stakeholderId !== null) demand(store, "stakeholder", cell.stakeholderId);
  if (cell.stratumId !== null) demand(store, "stratum", cell.stratumId);
  const { themeId, stakeholderId, stratumId } = cell;
  const id = store.newId();
  store.sql.insert("summary", { id, themeId, stakeholderId, stratumId, text: "" });
  return id;
}

/**
 * Writes a summary. With no words it goes, unless notes are ticked: they stay for when it is written again. Words
 * written anew rest on what is there, not on what was deleted.
 */
export function setSummary(store: Store, { text, ...cell }: CellOf & { text: string }): null {
  if (text.trim() !== "") store.sql.update("summary", madeSummary(store, cell), { text });
  else {
    const found = findSummary(store, cell);
    if (found) store.sql.update("summary", found.id, { text: "", sealed: 0 });
  }
  return clear(store, cell);
}

/**
 * Rests a summary on a note of its cell, before it is written, too. A second time changes nothing.
 * @throws AppError conflict where the note is of another cell, or was taken back
 */
export function linkSummary(store: Store, { noteId, ...cell }: CellOf & { noteId: string }): null {
  demand(store, "note", noteId);
  const summaryId = madeSummary(store, cell);
  if (!noteIds(store, cellFilter(cell)).includes(noteId))
    throw new AppError(
      "conflict",
      "This note is not of this cell. Choose one that is listed here.",
    );
  addTick(store, summaryId, noteId);
  return null;
}

function addTick(store: Store, summaryId: string, noteId: string): void {
  const there = store.sql.get(
    "SELECT 1 FROM summaryNote WHERE summaryId = ? AND noteId = ?",
    summaryId,
    noteId,
  );
  if (!there) store.sql.insert("summaryNote", { id: store.newId(), summaryId, noteId });
}

export function unlinkSummary(
  store: Store,
  { noteId, ...cell }: CellOf & { noteId: string },
): null {
  const found = findSummary(store, cell);
  if (found)
    store.sql.run("DELETE FROM summaryNote WHERE summaryId = ? AND noteId = ?", found.id, noteId);
  return clear(store, cell);
}

/** A cell without words and without notes is none. */
function clear({ sql }: Store, cell: CellOf): null {
  sql.run(
    `DELETE FROM summary WHERE ${inCell} AND text = ''
     AND NOT EXISTS (SELECT 1 FROM summaryNote WHERE summaryId = summary.id)`,
    ...valuesOf(cell),
  );
  return null;
}

type Written = CellOf & { id: string; text: string; sealed: number };

/**
 * Gives the summaries of one theme to another, before its tags; where both have one of the same row, the words follow
 * one another.
 */
export function mergeSummaries(store: Store, from: string, into: string): void {
  const { sql } = store;
  const columns = "id, themeId, stakeholderId, stratumId, text, sealed";
  const given = sql.all<Written>(`SELECT ${columns} FROM summary WHERE themeId = ?`, from);
  for (const giving of given) {
    const cell = { ...giving, themeId: into };
    const taking = sql.get<Written>(
      `SELECT ${columns} FROM summary WHERE ${inCell}`,
      ...valuesOf(cell),
    );
    if (!taking) {
      sql.update("summary", giving.id, { themeId: into });
      continue;
    }
    nameGrounds(store, [giving, taking]);
    const both = [taking.text, giving.text].filter((each) => each !== "").join("\n\n");
    const sealed = Math.max(taking.sealed, giving.sealed);
    sql.update("summary", taking.id, { text: both, sealed });
    sql.run(
      `UPDATE summaryNote SET summaryId = ? WHERE summaryId = ?
       AND noteId NOT IN (SELECT noteId FROM summaryNote WHERE summaryId = ?)`,
      taking.id,
      giving.id,
      taking.id,
    );
  }
}

/** Where notes are ticked for one of two summaries only, all that the other rests on are ticked for it as well. */
function nameGrounds(store: Store, both: readonly Written[]): void {
  const bare = both.filter(
    ({ id }) => !store.sql.get("SELECT 1 FROM summaryNote WHERE summaryId = ?", id),
  );
  const [one] = bare;
  if (bare.length !== 1 || !one || one.text === "") return;
  const { withdrawn: _, ...filter } = cellFilter(one);
  for (const noteId of noteIds(store, filter)) addTick(store, one.id, noteId);
}

/** The summaries that may leave the file: of nobody who withdrew, and resting on nothing that may not. */
export function printableSummaries(store: Store): Summary[] {
  const grounds = readGrounds(store);
  return store.sql
    .all<Omit<Summary, "noteIds">>(
      `SELECT id, themeId, stakeholderId, stratumId, text FROM summary WHERE text <> ''
       AND NOT EXISTS (SELECT 1 FROM stakeholder WHERE id = stakeholderId AND consent = 'withdrawn')
       ORDER BY id`,
    )
    .flatMap((summary): Summary[] => {
      const { noteIds: own = [], confined = true } = grounds.get(summary.id) ?? {};
      return confined ? [] : [{ ...summary, noteIds: [...own] }];
    });
}
