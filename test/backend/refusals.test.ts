import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { AppError } from "../../shared/errors.ts";
import { leaveLogBeside } from "../tools/crashed.ts";
import { newForTest, openForTest, writeNew } from "../tools/diagnostic.ts";
import { fingerprint } from "../tools/fingerprint.ts";
import { folderForTest } from "../tools/folder.ts";
import { expectRefused, expectSentence, tryToOpen } from "../tools/refusal.ts";

const newFile = () => writeNew(join(folderForTest(), "A.soundings"));

/** Changes a file with SQLite itself, as another program would. */
function meddle(file: string, sql: string): void {
  const db = new Sqlite(file);
  db.exec(sql);
  db.close();
}

/** Overwrites bytes of a file. */
function overwrite(file: string, at: number, bytes: number[]): void {
  const content = readFileSync(file);
  Buffer.from(bytes).copy(content, at);
  writeFileSync(file, content);
}

describe("a file that is not ours", () => {
  test.each([
    ["empty", ""],
    ["text", "Notes of the meeting on 3 March"],
    ["long text", "x".repeat(10_000)],
    ["a zip", "PK\u0003\u0004".padEnd(4_096, "\0")],
  ])("%s", (_, content) => {
    const file = join(folderForTest(), "A.soundings");
    writeFileSync(file, content);
    expectRefused(file, "file-not-ours");
  });

  test("a database of another program", () => {
    const file = join(folderForTest(), "A.soundings");
    meddle(file, "CREATE TABLE bookmark (id); PRAGMA application_id = 7");
    expectRefused(file, "file-not-ours");
  });

  test("a database that only bears our mark", () => {
    const file = join(folderForTest(), "A.soundings");
    meddle(file, "CREATE TABLE bookmark (id); PRAGMA application_id = 0x536e6431");
    expectRefused(file, "file-other-schema");
  });

  test("a file written by a newer Soundings", () => {
    const file = newFile();
    meddle(file, "PRAGMA user_version = 99");
    expectRefused(file, "file-newer");
  });

  test.each([
    ["trigger", "CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM theme; END"],
    ["table", "CREATE TABLE extra (id)"],
    ["view", "CREATE VIEW extra AS SELECT * FROM note"],
    ["index", "CREATE INDEX extra ON note (text)"],
    ["column", "ALTER TABLE note ADD COLUMN extra TEXT"],
    ["missing table", "DROP TABLE basis"],
  ])("a changed schema: %s", (_, sql) => {
    const file = newFile();
    meddle(file, sql);
    expectRefused(file, "file-other-schema");
  });
});

describe("a damaged file", () => {
  test.each([50, 99, 4_096, 5_000, 100_000])("cut short after %i bytes", (length) => {
    const file = newFile();
    truncateSync(file, length);
    expectRefused(file, "file-damaged");
  });

  test("cut short by its last page", () => {
    const file = newFile();
    truncateSync(file, statSync(file).size - 4_096);
    expectRefused(file, "file-damaged");
  });

  test("with a table's root page overwritten", () => {
    const file = newFile();
    overwrite(file, 4_096 * 3, Array(512).fill(0xff));
    expectRefused(file, "file-damaged");
  });

  test("damaged while a log from a crash is beside it", async () => {
    const file = newFile();
    await leaveLogBeside(file);
    overwrite(file, 4_096 * 2, Array(2_048).fill(0xaa));
    overwrite(`${file}-wal`, 0, [0]);
    expectRefused(file, "file-damaged");
  });

  test("from another program while a log from a crash is beside it", async () => {
    const file = newFile();
    await leaveLogBeside(file);
    const db = new Sqlite(file);
    db.exec("CREATE TABLE extra (id)");
    // Closed without folding the log in, as a crash would.
    copyFileSync(file, `${file}.kept`);
    copyFileSync(`${file}-wal`, `${file}-wal.kept`);
    db.close();
    renameSync(`${file}.kept`, file);
    renameSync(`${file}-wal.kept`, `${file}-wal`);
    expectRefused(file, "file-other-schema");
  });

  test("a whole file with a log from a crash opens, and the last note is in it", async () => {
    const file = newFile();
    await leaveLogBeside(file);
    expect(openForTest(file).call("note.count", {})).toBe(1);
  });
});

describe("a place that cannot be used", () => {
  test("no such file", () => {
    expectRefused(join(folderForTest(), "Gone.soundings"), "file-missing");
  });

  test("a folder in place of the file", () => {
    const file = join(folderForTest(), "A.soundings");
    mkdirSync(file);
    const refusal = tryToOpen(file);
    expect(refusal?.code).toBe("file-missing");
    expectSentence(refusal?.message ?? "");
  });

  test.each(["a\0b.soundings", `${"x".repeat(300)}.soundings`])(
    "a name that no file can have",
    (name) => {
      const refusal = tryToOpen(join(folderForTest(), name));
      expect(refusal?.code).toBe("file-missing");
    },
  );

  test("a read-only file", () => {
    const file = newFile();
    chmodSync(file, 0o444);
    expectRefused(file, "file-read-only");
  });

  test.skipIf(process.platform === "win32")("a read-only folder", () => {
    const file = newFile();
    const folder = join(file, "..");
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    expectRefused(file, "file-read-only");
  });

  test("a folder that vanished while the file is open: nothing is taken for saved", () => {
    const { file, backend } = newForTest();
    const folder = join(file, "..");
    renameSync(folder, `${folder}-moved`);
    onTestFinished(() => rmSync(`${folder}-moved`, { recursive: true, force: true }));
    const before = fingerprint(`${folder}-moved`);
    try {
      backend.call("theme.add", { name: "Trust" });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect((error as AppError).code).toBe("file-gone");
      expectSentence((error as AppError).message);
    }
    expect(backend.call("theme.list", {})).toEqual([]);
    expect(fingerprint(`${folder}-moved`)).toEqual(before);
    renameSync(`${folder}-moved`, folder);
    expect(backend.call("theme.add", { name: "Trust" }).name).toBe("Trust");
  });

  test("a file that was replaced while it is open", () => {
    const { file, backend } = newForTest();
    copyFileSync(file, `${file}.copy`);
    rmSync(file);
    renameSync(`${file}.copy`, file);
    expect(() => backend.call("theme.add", { name: "Trust" })).toThrow(/no longer where/);
  });
});
