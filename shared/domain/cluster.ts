import type { Note } from "./note.ts";

/** A note on the board, with the key messages that it is evidence of already. */
export type BoardNote = Note & { findingIds: string[] };

/** Notes of a theme that a person put together because they say one thing. */
export type Cluster = {
  id: string;
  title: string;
  /** The key message that it became; null again where that was deleted. */
  findingId: string | null;
  notes: BoardNote[];
};

/**
 * The notes of a theme and of those below it, each in one place. What was taken back is in none; off the record
 * there is, for it is read here and never leaves.
 */
export type Board = {
  clusters: Cluster[];
  /** In no cluster yet, in the order in which they were taken. */
  pile: BoardNote[];
  /** How many notes are not here because whoever said them took them back. */
  takenBack: number;
};

/** How far the grouping of a theme has come, its children included. */
export type Grouping = { themeId: string; notes: number; inClusters: number };

/** The notes of a cluster that its key message does not rest on yet. */
export const notYetEvidence = ({ findingId, notes }: Cluster): BoardNote[] =>
  findingId === null ? [] : notes.filter((note) => !note.findingIds.includes(findingId));
