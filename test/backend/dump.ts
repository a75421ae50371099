import Sqlite from "better-sqlite3";

/** Bookkeeping, and time by question, which grows by itself and is never undone. */
const leftOut = /^(sqlite_|step$|journal$|noteIndex|questionTime$)/;

/** Everything that the user made in a closed file: table → its rows, by id. */
export function dump(file: string): Record<string, unknown[]> {
  const db = new Sqlite(file, { fileMustExist: true });
  try {
    db.exec("INSERT INTO noteIndex (noteIndex, rank) VALUES ('integrity-check', 1)");
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      tables
        .filter((table) => !leftOut.test(table))
        .map((table) => [table, db.prepare(`SELECT * FROM "${table}" ORDER BY id`).all()]),
    );
  } finally {
    db.close();
  }
}
