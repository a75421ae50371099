import { hash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { basename } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import { AppError } from "../../../shared/errors.ts";
import { applicationId } from "./header.ts";
import { schemaDigests } from "./migrations/digests.ts";
import { migrations } from "./migrations/index.ts";

const versionOf = (db: Database) => db.pragma("user_version", { simple: true }) as number;

/** Brings a database from its version to the newest, in one transaction. */
function migrate(db: Database, to = migrations.length): void {
  db.transaction(() => {
    db.pragma(`application_id = ${applicationId}`);
    for (let version = versionOf(db); version < to; version++) db.exec(migrations[version] ?? "");
    db.pragma(`user_version = ${to}`);
  }).immediate();
}

/** The schema as text, to compare two databases by; SQLite's own tables are left out. */
function schemaOf(db: Database): string {
  const rows = db
    .prepare(
      "SELECT type, name, tbl_name, sql FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
    )
    .all();
  return JSON.stringify(rows);
}

/** The digest of the schema that our migrations make up to a version. */
export function schemaDigestAt(version: number): string {
  const db = new Sqlite(":memory:");
  try {
    migrate(db, version);
    return digestOf(db);
  } finally {
    db.close();
  }
}

const digestOf = (db: Database) => hash("sha256", schemaOf(db));

/**
 * Refuses a schema that our migrations do not make: a table or trigger brought by somebody else. The schemas are
 * known by their digests, because making one takes as long as the rest of opening a small file; one that is not
 * known, as of a migration that is still being written, is made.
 */
export function demandOurSchema(db: Database, file: string): void {
  const version = versionOf(db);
  const found = version < 1 ? null : digestOf(db);
  if (found === null || (found !== schemaDigests[version - 1] && found !== schemaDigestAt(version)))
    throw new AppError(
      "file-other-schema",
      `${basename(file)} has been changed by another program, so it was not opened. Use a copy from your backup.`,
    );
}

/** Migrates an older file, after a backup beside it. */
export function bringUpToDate(db: Database, file: string): void {
  if (versionOf(db) === migrations.length) return;
  const backup = freeName(file);
  try {
    db.prepare("VACUUM INTO ?").run(backup);
  } catch (error) {
    // Half a backup is none.
    rmSync(backup, { force: true });
    throw error;
  }
  migrate(db);
}

/** A name for the backup that nothing has yet: an older backup is never overwritten. */
function freeName(file: string): string {
  const stem = file.replace(/\.soundings$/, "");
  for (let count = 1; ; count++) {
    const again = count === 1 ? "" : ` (${count})`;
    const name = `${stem} before version ${migrations.length}${again}.soundings`;
    if (!existsSync(name)) return name;
  }
}

/** Makes a new, empty file with the newest schema. It must not exist. */
export function makeEmpty(file: string): void {
  const db = new Sqlite(file);
  try {
    db.pragma("journal_mode = WAL");
    migrate(db);
  } finally {
    db.close();
  }
}
