import type { Database } from "better-sqlite3";

/**
 * Set and read back at every open. `synchronous` above all: a reopened WAL file falls back to NORMAL,
 * which loses acknowledged notes in a power cut.
 */
const wanted: [name: string, set: string, read: string | number][] = [
  ["locking_mode", "EXCLUSIVE", "exclusive"],
  ["journal_mode", "WAL", "wal"],
  ["synchronous", "FULL", 2],
  ["foreign_keys", "ON", 1],
  ["secure_delete", "ON", 1],
  ["trusted_schema", "OFF", 0],
  ["cell_size_check", "ON", 1],
  ["temp_store", "MEMORY", 2],
  ["cache_size", "-64000", -64000],
  ...(process.platform === "darwin"
    ? ([
        ["fullfsync", "ON", 1],
        ["checkpoint_fullfsync", "ON", 1],
      ] as [string, string, number][])
    : []),
];

/** @throws Error where a setting did not take: the file must not be used then. */
export function setPragmas(db: Database): void {
  for (const [name, set, read] of wanted) {
    db.pragma(`${name} = ${set}`);
    const got = db.pragma(name, { simple: true });
    if (got !== read) throw new Error(`pragma ${name} is ${String(got)}, not ${String(read)}`);
  }
}

export const readPragmas = (db: Database): Record<string, unknown> =>
  Object.fromEntries(wanted.map(([name]) => [name, db.pragma(name, { simple: true })]));
