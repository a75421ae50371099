import type { Board, BoardNote, Cluster } from "../../../../shared/domain/cluster.ts";

/** A row of the clusters' list: a cluster, or a note in it. */
export type ClusterRow = {
  id: string;
  cluster: Cluster;
  /** Counted from 0. */
  clusterAt: number;
  /** null for the cluster itself. */
  note: BoardNote | null;
  /** The note's place in its cluster. */
  place: number;
};

/** The clusters one below the other, each followed by its notes. */
export const clusterRows = (clusters: readonly Cluster[]): ClusterRow[] =>
  clusters.flatMap((cluster, clusterAt) => [
    { id: cluster.id, cluster, clusterAt, note: null, place: -1 },
    ...cluster.notes.map((note, place) => ({ id: note.id, cluster, clusterAt, note, place })),
  ]);

/** Every note of a board in the order of the screen. */
export const notesInOrder = ({ pile, clusters }: Board): BoardNote[] => [
  ...pile,
  ...clusters.flatMap(({ notes }) => notes),
];

/** About how high a note will be, in pixels, before it was drawn. */
export const guessNote = (text: string, width: number): number =>
  31 + 19 * Math.min(6, Math.max(1, Math.ceil((text.length * 6.4) / Math.max(120, width - 60))));
