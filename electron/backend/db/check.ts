import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Database } from "better-sqlite3";
import { checkSeals } from "./chain.ts";
import { inspectHeader, isOlder } from "./header.ts";
import { openDatabase } from "./open.ts";
import { createSql, type Row } from "./sql.ts";
import { userTables } from "./triggers.ts";

/** `problem` is null where all is well. */
export type CheckResult = { name: string; problem: string | null };

/**
 * Looks a file over from end to end. An older one is looked over as a copy, because opening brings it up to date.
 * @throws AppError where it cannot be opened at all
 */
export function checkFile(file: string): CheckResult[] {
  inspectHeader(file);
  if (!isOlder(file)) return checkOpened(file);
  const folder = mkdtempSync(join(tmpdir(), "soundings-"));
  try {
    const copy = join(folder, basename(file));
    for (const end of ["", "-wal"])
      if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`);
    return checkOpened(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkOpened(file: string): CheckResult[] {
  const db = openDatabase(file);
  try {
    return [
      { name: "integrity", problem: integrity(db) },
      { name: "foreign keys", problem: foreignKeys(db) },
      { name: "search index", problem: searchIndex(db) },
      { name: "journal", problem: journal(db) },
      { name: "hashes", problem: checkSeals(createSql(db)) },
    ];
  } finally {
    db.close();
  }
}

function integrity(db: Database): string | null {
  const found = db.pragma("integrity_check(3)") as { integrity_check: string }[];
  const rows = found.map((row) => row.integrity_check);
  return rows[0] === "ok" ? null : rows.join("; ");
}

function foreignKeys(db: Database): string | null {
  const { length } = db.pragma("foreign_key_check") as unknown[];
  return length === 0 ? null : `${length} references lead nowhere`;
}

function searchIndex(db: Database): string | null {
  try {
    db.exec("INSERT INTO noteIndex (noteIndex, rank) VALUES ('integrity-check', 1)");
    return null;
  } catch {
    return "it does not agree with the notes; it can be rebuilt";
  }
}

/** Every row is what the journal last said of it, and what the journal says is gone is gone. */
function journal(db: Database): string | null {
  const last = db.prepare(
    "SELECT after FROM journal WHERE rowId = ? AND tableName = ? ORDER BY seq DESC LIMIT 1",
  );
  for (const table of userTables(db)) {
    const added = defaultsOf(db, table);
    for (const row of db.prepare(`SELECT * FROM "${table}"`).iterate() as IterableIterator<Row>) {
      const entry = last.get(row.id, table) as { after: string | null } | undefined;
      if (!entry?.after || !same({ ...added, ...(JSON.parse(entry.after) as Row) }, row))
        return `a row of ${table} is not as the journal has it`;
    }
    const kept = db
      .prepare(
        `SELECT count(*) FROM (SELECT rowId, after, max(seq) FROM journal WHERE tableName = ? GROUP BY rowId)
         WHERE after IS NOT NULL AND rowId NOT IN (SELECT id FROM "${table}")`,
      )
      .pluck()
      .get(table);
    if (kept !== 0) return `${kept} rows of ${table} are gone that the journal has not seen go`;
  }
  return null;
}

/** What a row that was written before a column was added has in that column. */
function defaultsOf(db: Database, table: string): Row {
  const columns = db
    .prepare("SELECT name, dflt_value AS value FROM pragma_table_info(?)")
    .all(table) as { name: string; value: string | null }[];
  const values = columns.map(({ name, value }) => `${value ?? "NULL"} AS "${name}"`);
  return db.prepare(`SELECT ${values.join(", ")}`).get() as Row;
}

const same = (a: Row, b: Row) =>
  Object.keys(b).every((name) => a[name] === b[name]) &&
  Object.keys(a).length === Object.keys(b).length;
