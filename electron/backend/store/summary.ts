import type { MatrixSummary } from "../../../shared/domain/analysis/matrix.ts";
import type {
  CellOf,
  MatrixRows,
  PrintableSummaries,
  Summary,
} from "../../../shared/domain/summary.ts";
import { demand, type Store } from "./store.ts";
import { withdrawnNotes } from "./withdrawn.ts";

/** So much of a summary is read for the matrix; a cell on the screen holds less. */
const beginning = 180;
type Link = { summaryId: string; noteId: string; offRecord: number };
/** The notes that each summary rests on, in the order in which they were taken, and whether one may not leave the file. */
function readLinks(store: Store): Map<string, { noteIds: string[]; confined: boolean }> {
  const gone = new Set(withdrawnNotes(store));
  const links = store.sql.all<Link>(
    `SELECT summaryId, noteId, offRecord FROM summaryNote CROSS JOIN note ON note.id = noteId
     ORDER BY note.seq`,
  );
  return new Map(
    [...Map.groupBy(links, ({ summaryId }) => summaryId)].map(([summaryId, own]) => [
      summaryId,
      {
        noteIds: own.map(({ noteId }) => noteId),
        confined: own.some(({ noteId, offRecord }) => offRecord === 1 || gone.has(noteId)),
      },
    ]),
  );
}
const noLinks = { noteIds: [], confined: false };

/** How each summary begins, and what it rests on. */
export function listSummaries(store: Store, rows: MatrixRows): MatrixSummary[] {
  const row = rows === "people" ? "stakeholderId" : "stratumId";
  const links = readLinks(store);
  return store.sql
    .all<Omit<MatrixSummary, "rests" | "confined"> & { id: string }>(
      `SELECT id, ${row} AS rowId, themeId, substr(text, 1, ${beginning}) AS text FROM summary
       WHERE ${row} IS NOT NULL`,
    )
    .map(({ id, ...summary }) => {
      const { noteIds, confined } = links.get(id) ?? noLinks;
      return { ...summary, rests: noteIds.length, confined };
    })
    .filter(({ text, rests }) => text !== "" || rests > 0);
}

/** Who was in each interview. */
export const readPresent = ({ sql }: Store): Map<string, string[]> =>
  new Map(
    sql
      .all<{ interviewId: string; ids: string }>(
        "SELECT interviewId, group_concat(stakeholderId) AS ids FROM participation GROUP BY interviewId",
      )
      .map(({ interviewId, ids }) => [interviewId, ids.split(",")]),
  );

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
  const noteIds = store.sql.all<{ noteId: string }>(
    `SELECT noteId FROM summaryNote JOIN note ON note.id = noteId WHERE summaryId = ? ORDER BY note.seq`,
    id,
  );
  return { text, noteIds: noteIds.map(({ noteId }) => noteId) };
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

/** Writes a summary. With no words it goes, unless notes are ticked: they stay for when it is written again. */
export function setSummary(store: Store, { text, ...cell }: CellOf & { text: string }): null {
  if (text.trim() !== "") store.sql.update("summary", madeSummary(store, cell), { text });
  else {
    const found = findSummary(store, cell);
    if (found) store.sql.update("summary", found.id, { text: "" });
  }
  return clear(store, cell);
}

/** Rests a summary on a note, before it is written, too. A second time changes nothing. */
export function linkSummary(store: Store, { noteId, ...cell }: CellOf & { noteId: string }): null {
  demand(store, "note", noteId);
  const summaryId = madeSummary(store, cell);
  const there = store.sql.get(
    "SELECT 1 FROM summaryNote WHERE summaryId = ? AND noteId = ?",
    summaryId,
    noteId,
  );
  if (!there) store.sql.insert("summaryNote", { id: store.newId(), summaryId, noteId });
  return null;
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

/** Gives the summaries of one theme to another; where both have one of the same row, the words follow one another. */
export function mergeSummaries(store: Store, from: string, into: string): void {
  const { sql } = store;
  const given = sql.all<CellOf & { id: string; text: string }>(
    "SELECT id, themeId, stakeholderId, stratumId, text FROM summary WHERE themeId = ?",
    from,
  );
  for (const { id, text, ...cell } of given) {
    const taking = findSummary(store, { ...cell, themeId: into });
    if (!taking) {
      sql.update("summary", id, { themeId: into });
      continue;
    }
    const both = [taking.text, text].filter((each) => each !== "").join("\n\n");
    sql.update("summary", taking.id, { text: both });
    sql.run(
      `UPDATE summaryNote SET summaryId = ? WHERE summaryId = ?
       AND noteId NOT IN (SELECT noteId FROM summaryNote WHERE summaryId = ?)`,
      taking.id,
      id,
      taking.id,
    );
  }
}

/** The summaries of those who did not withdraw: what may leave the file, and how many may not. */
export function printableSummaries(store: Store): PrintableSummaries {
  const links = readLinks(store);
  const confined = { people: 0, strata: 0 };
  const written = store.sql
    .all<Omit<Summary, "noteIds">>(
      `SELECT id, themeId, stakeholderId, stratumId, text FROM summary WHERE text <> ''
       AND NOT EXISTS (SELECT 1 FROM stakeholder WHERE id = stakeholderId AND consent = 'withdrawn')
       ORDER BY id`,
    )
    .flatMap((summary): Summary[] => {
      const { noteIds, confined: stays } = links.get(summary.id) ?? noLinks;
      if (stays) confined[summary.stakeholderId === null ? "strata" : "people"]++;
      return stays ? [] : [{ ...summary, noteIds }];
    });
  return { written, confined };
}
