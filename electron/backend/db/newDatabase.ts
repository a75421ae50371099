import Sqlite from "better-sqlite3";
import { createJournal } from "./journal.ts";
import { makeEmpty } from "./migrate.ts";
import { setPragmas } from "./pragmas.ts";
import { createSql, type Sql } from "./sql.ts";

/** Makes a file with what `fill` puts into it, in one step of the journal that is no step of undo. */
export function makeDatabase(
  file: string,
  machine: { now: () => number; newId: () => string; device: string },
  fill: (sql: Sql) => void,
): void {
  makeEmpty(file);
  const db = new Sqlite(file);
  try {
    setPragmas(db);
    const sql = createSql(db);
    const journal = createJournal(db, sql, machine);
    const step = { method: "program.new", coalesceKey: null, joinKey: null, silent: true };
    db.transaction(() => journal.record(step, () => fill(sql))).immediate();
  } finally {
    db.close();
  }
}
