import type { Store } from "./store.ts";

/** How far the journal of an open file had come. */
export type JournalMark = { seq: number; clock: string };
/** A row that was written; `noteIds` are those of what is part of a note. */
export type ChangedRow = { tableName: string; rowId: string; noteIds: string[] };

/** Typing may lengthen a step with a few silent ones after it: so many back are looked at again. */
const back = 500;
const most = 5_000;

export const journalMark = ({ sql }: Pick<Store, "sql">): JournalMark =>
  sql.get<JournalMark>(
    `SELECT max(seq) AS seq, max(clock) AS clock FROM step
     WHERE seq > (SELECT max(seq) FROM step) - ${back}`,
  ) ?? { seq: 0, clock: "" };

/** What was written since then, by any command, undo or redo; null where that is too much to tell. */
export function changedSince({ sql }: Pick<Store, "sql">, mark: JournalMark): ChangedRow[] | null {
  const rows = sql.all<{
    tableName: string;
    rowId: string;
    old: string | null;
    now: string | null;
  }>(
    `SELECT tableName, rowId, before ->> 'noteId' AS old, after ->> 'noteId' AS now FROM journal
     WHERE step IN (SELECT id FROM step WHERE seq > ? - ${back} AND clock > ?) LIMIT ${most + 1}`,
    mark.seq ?? 0,
    mark.clock ?? "",
  );
  if (rows.length > most) return null;
  return rows.map(({ tableName, rowId, old, now }) => ({
    ...{ tableName, rowId },
    noteIds: [old, now].filter((id) => id !== null),
  }));
}
