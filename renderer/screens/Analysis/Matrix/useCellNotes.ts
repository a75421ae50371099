import type { NoteFilter, NoteHit } from "../../../../shared/domain/note.ts";
import { useQueries } from "../../../api/useQueries.ts";

/** So many notes are read at once. */
const most = 1_000;

/**
 * The notes of a cell, oldest first; undefined until the first are there.
 * @param total about how many there are
 */
export function useCellNotes(filter: NoteFilter, total: number): readonly NoteHit[] | undefined {
  const pages = Math.max(1, Math.ceil(total / most));
  const read = useQueries(
    "note.find",
    Array.from({ length: pages }, (_, page) => ({
      ...{ filter, order: "oldest" as const, limit: most, offset: page * most },
    })),
  );
  if (read[0] === undefined) return undefined;
  // In order: what is behind a page that is still on its way comes with it.
  const missing = read.indexOf(undefined);
  return read.slice(0, missing < 0 ? read.length : missing).flatMap((notes) => notes ?? []);
}
