import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { basename } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import { AppError } from "../../../shared/errors.ts";
import { damaged, inspectHeader } from "./header.ts";
import { isWhole } from "./lookOver.ts";
import { bringUpToDate, demandOurSchema } from "./migrate.ts";
import { setPragmas } from "./pragmas.ts";

/** After a crash a log stands beside the file, and closing folds it in: what is refused is put back as it was. */
function setAside(file: string): { putBack: () => void; drop: () => void } {
  if (!existsSync(`${file}-wal`)) return { putBack: () => {}, drop: () => {} };
  const parts = ["", "-wal"].map((end) => [`${file}${end}`, `${file}${end}-aside`] as const);
  const drop = () => {
    for (const [, copy] of parts) rmSync(copy, { force: true });
  };
  try {
    for (const [from, to] of parts) copyFileSync(from, to);
  } catch (error) {
    // No half of what is confidential stays beside the file.
    drop();
    throw error;
  }
  return {
    putBack: () => {
      // The log first: were we stopped in between, it says nothing that either file does not bear.
      for (const [to, from] of parts.toReversed()) renameSync(from, to);
    },
    drop,
  };
}

const codeOf = (error: unknown) => (error as { code?: string }).code ?? "";

/** One sentence for what SQLite says of a file. */
function explain(error: unknown, file: string): unknown {
  const name = basename(file);
  const code = codeOf(error);
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return new AppError(
      "file-in-use",
      `${name} is open in another window or program. Close it there first.`,
    );
  if (code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB")) return damaged(name);
  if (code.startsWith("SQLITE_FULL") || code === "ENOSPC")
    return new AppError(
      "disk-full",
      `The disk is full, so ${name} was not opened and not changed. Make room and open it again.`,
    );
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN"))
    return new AppError(
      "file-read-only",
      `${name} cannot be written where it is. Copy it to a folder of your own.`,
    );
  return error;
}

/**
 * Opens a diagnostic for this program alone, checked and up to date.
 * @throws AppError with one sentence where it cannot be; the file is then byte for byte as it was
 */
export function openDatabase(file: string): Database {
  inspectHeader(file);
  let aside: ReturnType<typeof setAside>;
  try {
    aside = setAside(file);
  } catch (error) {
    throw explain(error, file);
  }
  let db: Database | undefined;
  try {
    if (!isWhole(file)) throw damaged(basename(file));
    db = new Sqlite(file, { fileMustExist: true, timeout: 150 });
    db.pragma("locking_mode = EXCLUSIVE");
    db.exec("BEGIN IMMEDIATE; ROLLBACK");
    demandOurSchema(db, file);
    // Before anything is written: a backup and a migration are as safe as any note.
    setPragmas(db);
    bringUpToDate(db, file);
    aside.drop();
    return db;
  } catch (error) {
    const told = explain(error, file);
    db?.close();
    if (told instanceof AppError && told.code === "file-in-use") aside.drop();
    else aside.putBack();
    throw told;
  }
}
