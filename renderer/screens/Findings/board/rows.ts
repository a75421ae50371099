import type { Board, BoardNote, Cluster } from "../../../../shared/domain/cluster.ts";

/** A row of the clusters' list: a cluster, or a note in it. */
export type ClusterRow = {
  id: string;
  cluster: Cluster;
  /** Counted from 0. */
  clusterAt: number;
  /** null for the cluster itself. */
  noteId: string | null;
  /** The note's place in its cluster. */
  place: number;
};

/** The clusters one below the other, each followed by its notes. */
export const clusterRows = (clusters: readonly Cluster[]): ClusterRow[] =>
  clusters.flatMap((cluster, clusterAt) => [
    { id: cluster.id, cluster, clusterAt, noteId: null, place: -1 },
    ...cluster.noteIds.map((id, place) => ({ id, cluster, clusterAt, noteId: id, place })),
  ]);

/** Every note of a board in the order of the screen. */
export const notesInOrder = ({ pile, clusters }: Board): string[] => [
  ...pile,
  ...clusters.flatMap(({ noteIds }) => noteIds),
];

/** The numbers of the key messages that a note is evidence of, in the order of the report. */
export const messageNumbers = (
  { findingIds }: Pick<BoardNote, "findingIds">,
  numbers: ReadonlyMap<string, string>,
): string[] =>
  findingIds
    .flatMap((id) => numbers.get(id) ?? [])
    .sort((a, b) => a.localeCompare(b, "en-GB", { numeric: true }));

/** About how high a note is, in pixels, before it was drawn: two lines of words, one of who said them. */
export const guessNote = 69;
