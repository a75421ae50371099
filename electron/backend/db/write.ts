import type { Database } from "better-sqlite3";
import { AppError } from "../../../shared/errors.ts";

/** One transaction: all of a command or nothing. */
export function writing<T>(db: Database, work: () => T): T {
  try {
    return db.transaction(work).immediate();
  } catch (error) {
    throw explainWrite(error);
  }
}

function explainWrite(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? "";
  if (code === "SQLITE_FULL")
    return new AppError(
      "disk-full",
      "The disk is full, so this was not saved. Make room and it will be tried again.",
    );
  if (code.startsWith("SQLITE_IOERR") || code.startsWith("SQLITE_READONLY"))
    return new AppError(
      "cannot-write",
      "The file cannot be written, so this was not saved. Check the disk it is on.",
    );
  if (code === "SQLITE_CONSTRAINT_FOREIGNKEY")
    return new AppError(
      "not-found",
      "Something this refers to is not there any more, so nothing was changed.",
    );
  return error;
}
