import Sqlite, { type Database } from "better-sqlite3";

/** A table of no rows. By a function, as a table that is made by name is; the library's types know only the other kind. */
const nothing = (() => ({ columns: ["text"], *rows() {} })) as unknown as Parameters<
  Database["table"]
>[1];

/**
 * Looks over every page and row of a file before it is used: what is damaged must be refused as it is. Of the search
 * index only the pages it is kept in: what they say is made again where it is wrong (searchIndex.ts), and to follow it
 * takes longer than all the rest.
 * @returns whether the file is whole
 * @throws SqliteError where it is in use, or so damaged that it cannot be read
 */
export function isWhole(file: string): boolean {
  const db = new Sqlite(file, { fileMustExist: true, timeout: 150 });
  try {
    // On this connection alone an empty table stands in for the index, which SQLite would follow to its end.
    db.table("fts5", nothing);
    db.pragma("locking_mode = EXCLUSIVE");
    db.exec("BEGIN IMMEDIATE; ROLLBACK");
    return db.pragma("quick_check(1)", { simple: true }) === "ok";
  } finally {
    db.close();
  }
}
