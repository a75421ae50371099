import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { frameworkFile } from "../../shared/domain/framework.ts";
import { AppError } from "../../shared/errors.ts";
import type { Machine } from "./createBackend.ts";
import { makeDatabase } from "./db/newDatabase.ts";
import { insertDiagnostic } from "./store/diagnostic.ts";
import { addFramework } from "./store/framework.ts";
import { addOrdered, type Store } from "./store/store.ts";

/** The sample frame that a new diagnostic starts with: that of the published Thurrock diagnostic. */
export const usualStrata = [
  "LSP partners",
  "Voluntary and community sector",
  "Members and officers",
];

export type NewDiagnostic = { title: string; authority: string };

/**
 * Makes a file with what `fill` puts into it, in one step of the journal. It is made beside its place and
 * renamed, so that a half-made diagnostic never exists under its name.
 * @throws AppError `file-exists` where there is something already, `cannot-write` where the folder does not take it
 */
export function makeDiagnostic(file: string, machine: Machine, fill: (store: Store) => void): void {
  if (existsSync(file))
    throw new AppError(
      "file-exists",
      `${basename(file)} exists already. Choose another name, or open it.`,
    );
  if (!existsSync(dirname(file)))
    throw new AppError(
      "cannot-write",
      `There is no folder ${basename(dirname(file))} to put ${basename(file)} in.`,
    );
  const beside = join(dirname(file), `.${basename(file)}-${machine.newId()}`);
  try {
    makeDatabase(beside, machine, (sql) => fill({ sql, now: machine.now, newId: machine.newId }));
    renameSync(beside, file);
  } catch (error) {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${beside}${end}`, { force: true });
    throw explain(error, file);
  }
}

function explain(error: unknown, file: string): unknown {
  const code = (error as { code?: string }).code ?? "";
  if (/^(EACCES|EPERM|EROFS|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(code))
    return new AppError(
      "cannot-write",
      `${basename(file)} cannot be written there. Choose another folder.`,
    );
  if (/^(ENOSPC|SQLITE_FULL)/.test(code))
    return new AppError("disk-full", `The disk is full, so ${basename(file)} was not made.`);
  return error;
}

/** What every new diagnostic holds: its title page, the usual sample frame and the NEA questions. */
export function fillNew(
  resources: string,
  { title, authority }: NewDiagnostic,
): (store: Store) => void {
  return (store) => {
    insertDiagnostic(store, { title, authority, version: "0.1", status: "Draft" });
    for (const name of usualStrata) addOrdered(store, "stratum", { name });
    addFramework(store, readFramework(resources, "nea"));
  };
}

export const readFramework = (resources: string, name: string) =>
  frameworkFile.parse(
    JSON.parse(readFileSync(join(resources, "frameworks", `${name}.json`), "utf8")),
  );
