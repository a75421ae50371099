import type { Board, BoardNote, Grouping } from "../../../shared/domain/cluster.ts";
import { type Theme, withDescendants } from "../../../shared/domain/theme.ts";
import { type NoteRow, withTags } from "./note.ts";
import { demand, type Store } from "./store.ts";
import { withdrawnNotes } from "./withdrawn.ts";

type Place = Pick<Theme, "id" | "parentId">;
type ClusterRow = { id: string; title: string; findingId: string | null };
export type Standing = { noteId: string; clusterId: string };

const places = ({ sql }: Store): Place[] => sql.all<Place>("SELECT id, parentId FROM theme");

/** The notes that have a theme or one below it, taken back or not. */
const tagged = "SELECT noteId FROM tag WHERE themeId IN (SELECT value FROM json_each(?))";
const themeAndBelow = (store: Store, themeId: string) =>
  JSON.stringify([...withDescendants(places(store), themeId)]);

/** The notes of a theme's board: those taken back are on none. */
export function notesOfBoard(store: Store, themeId: string): Set<string> {
  const rows = store.sql.all<{ noteId: string }>(tagged, themeAndBelow(store, themeId));
  return new Set(rows.map(({ noteId }) => noteId)).difference(new Set(withdrawnNotes(store)));
}

/** Where notes stand on a theme's board, in order; also those that have the theme no more, should it come back. */
export const standings = ({ sql }: Store, themeId: string): Standing[] =>
  sql.all<Standing>(
    `SELECT noteId, clusterId FROM clusterNote JOIN cluster ON cluster.id = clusterId
     WHERE themeId = ? ORDER BY clusterNote.position, clusterNote.id`,
    themeId,
  );

export function readBoard(store: Store, themeId: string): Board {
  demand(store, "theme", themeId);
  const all = store.sql
    .all<{ id: string }>(
      `SELECT id FROM note WHERE id IN (${tagged}) ORDER BY seq`,
      themeAndBelow(store, themeId),
    )
    .map(({ id }) => id);
  const gone = new Set(withdrawnNotes(store));
  const shown = new Set(all.filter((id) => !gone.has(id)));
  const inCluster = Map.groupBy(
    standings(store, themeId).filter(({ noteId }) => shown.has(noteId)),
    ({ clusterId }) => clusterId,
  );
  const clusters = store.sql
    .all<ClusterRow>(
      "SELECT id, title, findingId FROM cluster WHERE themeId = ? ORDER BY position, id",
      themeId,
    )
    .map((cluster) => {
      const noteIds = (inCluster.get(cluster.id) ?? []).map(({ noteId }) => noteId);
      return { ...cluster, noteIds, missing: notYetEvidence(store, cluster.findingId, noteIds) };
    });
  const placed = new Set(clusters.flatMap(({ noteIds }) => noteIds));
  return {
    clusters,
    pile: [...shown].filter((id) => !placed.has(id)),
    takenBack: all.length - shown.size,
  };
}

function notYetEvidence(
  { sql }: Store,
  findingId: string | null,
  noteIds: readonly string[],
): string[] {
  if (findingId === null) return [];
  const rows = sql.all<{ noteId: string }>(
    "SELECT noteId FROM evidence WHERE findingId = ?",
    findingId,
  );
  const there = new Set(rows.map(({ noteId }) => noteId));
  return noteIds.filter((id) => !there.has(id));
}

/** What a board shows of some notes, as far as they are still there and were not taken back. */
export function readBoardNotes(store: Store, noteIds: readonly string[]): BoardNote[] {
  const gone = new Set(withdrawnNotes(store));
  const ids = JSON.stringify(noteIds.filter((id) => !gone.has(id)));
  const some = "IN (SELECT value FROM json_each(?))";
  const evidence = Map.groupBy(
    store.sql.all<{ noteId: string; findingId: string }>(
      `SELECT noteId, findingId FROM evidence WHERE noteId ${some} ORDER BY findingId`,
      ids,
    ),
    ({ noteId }) => noteId,
  );
  const rows = store.sql.all<NoteRow>(`SELECT * FROM note WHERE id ${some} ORDER BY seq`, ids);
  return withTags(store, rows).map((note) => ({
    ...note,
    findingIds: (evidence.get(note.id) ?? []).map(({ findingId }) => findingId),
  }));
}

/** For every theme, what its board would show. */
export function countGroupings(store: Store): Grouping[] {
  const themes = places(store);
  const gone = new Set(withdrawnNotes(store));
  const tags = readPairs(store, "SELECT themeId, group_concat(noteId) AS ids FROM tag");
  const placed = readPairs(
    store,
    `SELECT themeId, group_concat(noteId) AS ids
     FROM clusterNote JOIN cluster ON cluster.id = clusterId`,
  );
  return themes.map(({ id: themeId }) => {
    const notes = notesBelow(themes, themeId, tags).difference(gone);
    const inClusters = new Set(placed.get(themeId)).intersection(notes).size;
    return { themeId, notes: notes.size, inClusters };
  });
}

/** The note ids by theme: one row a theme, which is much quicker than one a tag. */
function readPairs({ sql }: Store, select: string): Map<string, string[]> {
  const rows = sql.all<{ themeId: string; ids: string }>(`${select} GROUP BY themeId`);
  return new Map(rows.map(({ themeId, ids }) => [themeId, ids.split(",")]));
}

function notesBelow(
  themes: readonly Place[],
  themeId: string,
  tags: ReadonlyMap<string, string[]>,
): Set<string> {
  const below = [...withDescendants(themes, themeId)];
  return new Set(below.flatMap((id) => tags.get(id) ?? []));
}
