import Sqlite, { type Database } from "better-sqlite3";
import { onTestFinished } from "vitest";

/** Looks into a file with SQLite itself, past our own code. The file must not be open elsewhere. */
export function lookInside(file: string): Database {
  const db = new Sqlite(file, { readonly: true });
  onTestFinished(() => {
    db.close();
  });
  return db;
}

/** Tables that the user's records stand in. */
export function recordTables(db: Database): string[] {
  const names = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all() as string[];
  return names.filter((name) => name !== "action" && name !== "journal").sort();
}

/** Every record of every table, to compare two states of a diagnostic by. */
export function allRecords(db: Database): Record<string, unknown[]> {
  return Object.fromEntries(
    recordTables(db).map((table) => [
      table,
      db.prepare(`SELECT * FROM "${table}" ORDER BY id`).all(),
    ]),
  );
}
