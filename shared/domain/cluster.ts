import type { Note } from "./note.ts";

/** A note on the board, with the key messages that it is evidence of already. */
export type BoardNote = Note & { findingIds: string[] };

/** Notes of a theme that a person put together because they say one thing. */
export type Cluster = {
  id: string;
  title: string;
  /** The key message that it became; null again where that was deleted. */
  findingId: string | null;
  noteIds: string[];
  /** Those of its notes that its key message does not rest on yet. */
  missing: string[];
};

/**
 * The notes of a theme and of those below it, each in one place, by their ids: they are many, and few are read at a
 * time. What was taken back is in none; off the record there is, for it is read here and never leaves.
 */
export type Board = {
  clusters: Cluster[];
  /** In no cluster yet, in the order in which they were taken. */
  pile: string[];
  /** How many notes are not here because whoever said them took them back. */
  takenBack: number;
};

/** How far the grouping of a theme has come, its children included. */
export type Grouping = { themeId: string; notes: number; inClusters: number };
