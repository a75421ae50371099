import type { Database } from "better-sqlite3";

/** Whether an error says that the search index cannot be read or written as it is. */
const isDamage = (error: unknown): boolean => {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  return code === "SQLITE_CORRUPT_VTAB" || /\bfts5\b/.test(message);
};

/** Makes the index anew from the notes. Not by its own `rebuild`, which reads some of what may be damaged. */
function makeAgain(db: Database): void {
  const made = db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'noteIndex'").pluck().get();
  db.transaction(() => {
    // In a format that it does not know SQLite would not even let go of it.
    db.unsafeMode(true);
    db.exec("REPLACE INTO noteIndex_config (k, v) VALUES ('version', 4)");
    db.unsafeMode(false);
    db.exec(`DROP TABLE noteIndex; ${String(made)};
      INSERT INTO noteIndex (noteIndex, rank) VALUES ('secure-delete', 1);
      INSERT INTO noteIndex (noteIndex) VALUES ('rebuild')`);
  }).immediate();
}

/**
 * The search index of an open file. Opening does not follow it to its end, which takes longer than all the rest: that
 * is done before it is first searched, and what is found wrong is made again, as all of it can be from the notes.
 */
export function createSearchIndex(db: Database) {
  let known = false;
  /** Does some work; where the index is in its way, makes that again and does the work once more. */
  const around = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!isDamage(error)) throw error;
      makeAgain(db);
      return work();
    }
  };
  return {
    around,
    /** Makes sure once that the index says what the notes say. Where it cannot be helped, whoever searches is told. */
    tend: () => {
      if (known) return;
      known = true;
      try {
        around(() =>
          db.exec("INSERT INTO noteIndex (noteIndex, rank) VALUES ('integrity-check', 1)"),
        );
      } catch (error) {
        if (!isDamage(error)) throw error;
      }
    },
  };
}
