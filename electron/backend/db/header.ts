import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import { AppError } from "../../../shared/errors.ts";
import { headerInLog } from "./logHeader.ts";
import { migrations } from "./migrations/index.ts";

/** "Snd1" as a number: marks a SQLite file as a diagnostic of ours. */
export const applicationId = 0x536e6431;

/**
 * Looks at a file without opening it as a database, so that a file which is refused is not touched.
 * @throws AppError where it is missing, read-only, not SQLite, not ours, newer than us or cut short
 */
export function inspectHeader(file: string): void {
  const name = basename(file);
  const size = sizeOf(file, name);
  refuseReadOnly(file, name);
  const header = readHeader(file, name);
  if (header.length < 100 || header.toString("latin1", 0, 16) !== magic) {
    if (size > 0 && magic.startsWith(header.toString("latin1", 0, 16))) throw damaged(name);
    throw new AppError(
      "file-not-ours",
      `${name} is not a Soundings diagnostic. Nothing was changed.`,
    );
  }
  if (header.readUInt32BE(68) !== applicationId)
    throw new AppError(
      "file-not-ours",
      `${name} was made by another program, not by Soundings. Nothing was changed.`,
    );
  if (header.readUInt32BE(60) > migrations.length)
    throw new AppError(
      "file-newer",
      `${name} was written by a newer Soundings. Open it with that one, or update this one. Nothing was changed.`,
    );
  const stated = header.readUInt16BE(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  if (sizeOf(`${file}-wal`, name, 0) === 0 && size < pageSize * header.readUInt32BE(28))
    throw damaged(name);
}

/** Whether opening a file, which `inspectHeader` has let through, brings it up to date. */
export const isOlder = (file: string): boolean =>
  readHeader(file, basename(file)).readUInt32BE(60) < migrations.length;

export const damaged = (name: string) =>
  new AppError(
    "file-damaged",
    `${name} is damaged or cut short, so it was not opened and not changed. Use a copy from your backup.`,
  );

function sizeOf(file: string, name: string, missing?: number): number {
  const found = lookAt(file);
  if (found?.isFile()) return found.size;
  if (missing !== undefined) return missing;
  throw new AppError(
    "file-missing",
    `${name} is not there any more. It may have been moved, renamed or deleted.`,
  );
}

/** Nothing stands under a name that no file can have, just as under one that no file has. */
function lookAt(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function refuseReadOnly(file: string, name: string): void {
  const refuse = (what: string) =>
    new AppError(
      "file-read-only",
      `${what} can only be read, not written. Copy ${name} to a folder of your own and open the copy.`,
    );
  // The permission bits are looked at as well because an administrator may write anything.
  if ((statSync(file).mode & 0o222) === 0) throw refuse(name);
  try {
    accessSync(file, constants.W_OK);
  } catch {
    throw refuse(name);
  }
  try {
    if ((statSync(dirname(file)).mode & 0o222) === 0) throw new Error("read-only");
    accessSync(dirname(file), constants.W_OK);
  } catch {
    throw refuse(`The folder of ${name}`);
  }
}

const magic = "SQLite format 3\0";

function readHeader(file: string, name: string): Buffer {
  const handle = openSync(file, "r");
  try {
    const header = Buffer.alloc(100);
    const found = header.subarray(0, readSync(handle, header, 0, 100, 0));
    if (found.toString("latin1", 0, 16) === magic || sizeOf(`${file}-wal`, name, 0) === 0)
      return found;
    return headerInLog(`${file}-wal`) ?? found;
  } finally {
    closeSync(handle);
  }
}
