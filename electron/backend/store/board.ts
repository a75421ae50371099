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
  const rows = store.sql.all<NoteRow>(
    `SELECT * FROM note WHERE id IN (${tagged}) ORDER BY seq`,
    themeAndBelow(store, themeId),
  );
  const gone = new Set(withdrawnNotes(store));
  const notes = asBoardNotes(
    store,
    rows.filter(({ id }) => !gone.has(id)),
  );
  const byId = new Map(notes.map((note) => [note.id, note]));
  const inCluster = Map.groupBy(
    standings(store, themeId).filter(({ noteId }) => byId.has(noteId)),
    ({ clusterId }) => clusterId,
  );
  const clusters = store.sql
    .all<ClusterRow>(
      "SELECT id, title, findingId FROM cluster WHERE themeId = ? ORDER BY position, id",
      themeId,
    )
    .map((cluster) => ({
      ...cluster,
      notes: (inCluster.get(cluster.id) ?? []).flatMap(({ noteId }) => byId.get(noteId) ?? []),
    }));
  const placed = new Set(clusters.flatMap((cluster) => cluster.notes));
  return {
    clusters,
    pile: notes.filter((note) => !placed.has(note)),
    takenBack: rows.length - notes.length,
  };
}

function asBoardNotes(store: Store, rows: readonly NoteRow[]): BoardNote[] {
  const evidence = Map.groupBy(
    store.sql.all<{ noteId: string; findingId: string }>(
      `SELECT noteId, findingId FROM evidence WHERE noteId IN (SELECT value FROM json_each(?))
       ORDER BY findingId`,
      JSON.stringify(rows.map(({ id }) => id)),
    ),
    ({ noteId }) => noteId,
  );
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
