import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Coding, type Comparison, compareCodings } from "../shared/domain/agreement.ts";
import { comparisonSheets } from "../shared/domain/agreementSheets.ts";
import type { Sheet } from "../shared/domain/table/sheet.ts";
import { AppError } from "../shared/errors.ts";
import { inspectHeader } from "./backend/db/header.ts";
import { openDatabase } from "./backend/db/open.ts";
import { createSql } from "./backend/db/sql.ts";
import { readCoding } from "./backend/store/coding.ts";
import { isSameFile } from "./sameFile.ts";

/**
 * Who tagged what in a file that is only looked at: a copy is opened, because opening may bring a file up to date.
 * @throws AppError where it is no diagnostic or cannot be read
 */
export function readCodingOf(file: string): Coding {
  inspectHeader(file);
  const folder = mkdtempSync(join(tmpdir(), "soundings-"));
  try {
    const copy = join(folder, basename(file));
    for (const end of ["", "-wal"])
      if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`);
    const db = openDatabase(copy);
    try {
      return readCoding({ sql: createSql(db), now: Date.now, newId: () => "" });
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Sides = { mine: string; other: string; coding: Coding };
type Options = { countUntagged: boolean; onRecordOnly?: boolean };

/**
 * Compares a diagnostic with somebody else's copy of it.
 * @throws AppError conflict where the other file is the same one, or of another diagnostic
 */
export function compareWith({ mine, other, coding }: Sides, options: Options): Comparison {
  const name = basename(other);
  if (isSameFile(mine, other))
    throw new AppError("conflict", `${name} is the file itself. Choose the other person's copy.`);
  const theirs = readCodingOf(other);
  const ids = new Set(coding.notes.map(({ id }) => id));
  if (!theirs.notes.some(({ id }) => ids.has(id)))
    throw new AppError(
      "conflict",
      `${name} has no note in common with this file. Choose a copy of the same diagnostic.`,
    );
  return compareCodings(coding, theirs, options);
}

/** What leaves the file of a comparison: nothing that was said off the record. */
export function comparisonTables(sides: Sides, countUntagged: boolean): [Sheet, Sheet] {
  const nameOf = (file: string) => basename(file).replace(/\.soundings$/, "");
  return comparisonSheets(compareWith(sides, { countUntagged, onRecordOnly: true }), {
    a: nameOf(sides.mine),
    b: nameOf(sides.other),
  });
}
