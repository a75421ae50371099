import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../electron/backend/db/open.ts";
import { readPragmas } from "../../electron/backend/db/pragmas.ts";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";

const wanted = {
  locking_mode: "exclusive",
  journal_mode: "wal",
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  ...(process.platform === "darwin" && { fullfsync: 1, checkpoint_fullfsync: 1 }),
};

test("every setting that keeps notes safe is on at every open", () => {
  const file = writeNew(join(folderForTest(), "A.soundings"));
  for (let opening = 0; opening < 3; opening++) {
    const db = openDatabase(file);
    expect(readPragmas(db)).toMatchObject(wanted);
    // Read as SQLite itself says it, not only as our own reader does.
    for (const [name, value] of Object.entries(wanted))
      expect(db.pragma(name, { simple: true })).toBe(value);
    db.close();
  }
});

test("the file says that it is a diagnostic of ours", () => {
  const db = openDatabase(writeNew(join(folderForTest(), "A.soundings")));
  expect(db.pragma("application_id", { simple: true })).toBe(0x536e6431);
  expect(db.pragma("foreign_key_check")).toEqual([]);
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  db.close();
});
