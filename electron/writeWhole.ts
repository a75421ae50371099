import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError } from "../shared/errors.ts";

/** @throws AppError where a file may not be written there: it exists and is to stay, or there is no such folder */
export function demandPlace(path: string, overwrite: boolean): void {
  if (!overwrite && existsSync(path))
    throw new AppError("file-exists", `${basename(path)} exists already. Choose another name.`);
  if (!existsSync(dirname(path)))
    throw new AppError(
      "cannot-write",
      `There is no folder ${basename(dirname(path))} to put ${basename(path)} in.`,
    );
}

/**
 * Writes a file whole or not at all: beside, made sure of on the disk, then renamed. There is never half a file
 * under the name.
 * @throws AppError cannot-write or disk-full; what was there before is then untouched
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}-${process.pid}`);
  try {
    const file = await open(beside, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    // Where the folder is none, this fails too; the first error is the one to tell.
    await rm(beside, { force: true }).catch(() => {});
    throw explain(error, basename(path));
  }
}

/** Makes the new name itself last; Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explain(error: unknown, name: string): unknown {
  const code = (error as { code?: string }).code ?? "";
  if (code === "ENOSPC")
    return new AppError(
      "disk-full",
      `The disk is full, so ${name} was not written. Make room first.`,
    );
  if (code === "EBUSY" || code === "EPERM")
    return new AppError(
      "cannot-write",
      `${name} is open in another program. Close it there, then try again.`,
    );
  if (/^E[A-Z]+$/.test(code))
    return new AppError("cannot-write", `${name} cannot be written there. Choose another folder.`);
  return error;
}
