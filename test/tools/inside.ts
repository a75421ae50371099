import { existsSync, readFileSync } from "node:fs";
import Sqlite, { type Database } from "better-sqlite3";
import { onTestFinished } from "vitest";

/** Looks into a closed file with SQLite itself, past our own code, and without touching it. */
export function lookInside(file: string): Database {
  if (existsSync(`${file}-wal`)) throw new Error("the file is open, or a log stands beside it");
  const bytes = readFileSync(file);
  // A database in memory has no log: say so in its header (bytes 18 and 19, 2 is WAL).
  bytes.fill(1, 18, 20);
  const db = new Sqlite(bytes);
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
  return names.filter((name) => name !== "step" && name !== "journal").sort();
}

/** Every record of every table of a closed file, to compare two states of a diagnostic by. */
export function recordsOf(file: string): Record<string, unknown[]> {
  const db = lookInside(file);
  try {
    return allRecords(db);
  } finally {
    db.close();
  }
}

export function allRecords(db: Database): Record<string, unknown[]> {
  return Object.fromEntries(
    recordTables(db).map((table) => [
      table,
      db.prepare(`SELECT * FROM "${table}" ORDER BY id`).all(),
    ]),
  );
}
