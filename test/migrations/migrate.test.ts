import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { beforeEach, expect, test, vi } from "vitest";
import { type Backend, createBackend } from "../../electron/backend/createBackend.ts";
import { checkFile } from "../../electron/backend/db/check.ts";
import { openForTest, writeNew } from "../tools/diagnostic.ts";
import { fingerprint } from "../tools/fingerprint.ts";
import { folderForTest } from "../tools/folder.ts";
import { recordsOf } from "../tools/inside.ts";
import { createTestMachine } from "../tools/machine.ts";
import { expectRefused } from "../tools/refusal.ts";

/** The list of migrations as the program under test sees it: all of ours, and then whatever a test adds. */
const list = vi.hoisted((): string[] => []);
vi.mock("../../electron/backend/db/migrations/index.ts", () => ({ migrations: list }));
const { migrations: ours } = await vi.importActual<{ migrations: string[] }>(
  "../../electron/backend/db/migrations/index.ts",
);
const current = ours.length;
/** The name of the backup that is made before the migration of a test. */
const backupName = `Old before version ${current + 1}.soundings`;

const next =
  "ALTER TABLE theme ADD COLUMN weight INTEGER NOT NULL DEFAULT 3; CREATE TABLE mood (id TEXT PRIMARY KEY) STRICT;";
/** The `user_version` in the header, read without opening the file as a database. */
const versionOf = (file: string) => readFileSync(file).readUInt32BE(60);

const themesOf = (backend: Backend) => backend.call("theme.list", {}).map(({ name }) => name);

beforeEach(() => {
  list.splice(0, list.length, ...ours);
});

/** A file of our newest schema with one theme in it. */
function oldFile() {
  const folder = folderForTest();
  const file = writeNew(join(folder, "Old.soundings"));
  const backend = createBackend(file, createTestMachine());
  backend.call("theme.add", { name: "Trust" });
  backend.close();
  return { folder, file };
}

test("an older file is brought up to date, after a backup beside it", () => {
  const { folder, file } = oldFile();
  const before = recordsOf(file);
  list.push(next);
  const backend = openForTest(file);
  expect(themesOf(backend)).toEqual(["Trust"]);
  expect(backend.call("history.get", {}).undo).toBe("Add a theme");
  backend.close();
  expect(versionOf(file)).toBe(current + 1);

  const backup = join(folder, backupName);
  expect(readdirSync(folder).sort()).toEqual([backupName, "Old.soundings"]);
  expect(versionOf(backup)).toBe(current);
  expect(recordsOf(backup)).toEqual(before);
  expect(recordsOf(file).theme).toMatchObject([{ name: "Trust", weight: 3 }]);
});

test("the backup opens like any file", () => {
  const { folder, file } = oldFile();
  list.push(next);
  createBackend(file, createTestMachine()).close();
  const backup = openForTest(join(folder, backupName));
  expect(themesOf(backup)).toEqual(["Trust"]);
});

test("a backup is never written over an older one", () => {
  const { folder, file } = oldFile();
  const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  const copy = readFileSync(file);
  list.push(next);
  createBackend(file, createTestMachine()).close();
  const first = digest(join(folder, backupName));
  // The person went back to the old file and opens it again.
  writeFileSync(file, copy);
  createBackend(file, createTestMachine()).close();
  expect(digest(join(folder, backupName))).toBe(first);
  expect(readdirSync(folder)).toHaveLength(3);
});

test("what is new in the schema is in the journal from then on", () => {
  const { file } = oldFile();
  list.push(next);
  const backend = createBackend(file, createTestMachine());
  const [theme] = backend.call("theme.list", {});
  backend.call("theme.update", { id: theme?.id ?? "", patch: { name: "Trust and respect" } });
  expect(backend.call("history.of", { id: theme?.id ?? "" })[0]?.after).toMatchObject({
    weight: 3,
  });
  backend.close();
});

test("a migration that fails leaves the file byte for byte as it was", () => {
  const { file } = oldFile();
  const before = readFileSync(file);
  list.push("CREATE TABLE mood (id TEXT PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);");
  expect(() => createBackend(file, createTestMachine())).toThrow();
  expect(readFileSync(file).equals(before)).toBe(true);
  list.pop();
  expect(themesOf(openForTest(file))).toEqual(["Trust"]);
});

test("a migration writes as safely as any note", () => {
  const { file } = oldFile();
  list.push(`CREATE TABLE mood (id TEXT PRIMARY KEY NOT NULL, value INTEGER) STRICT;
    INSERT INTO mood SELECT 'synchronous', synchronous FROM pragma_synchronous
      UNION ALL SELECT 'secure_delete', secure_delete FROM pragma_secure_delete
      UNION ALL SELECT 'trusted_schema', trusted_schema FROM pragma_trusted_schema;`);
  createBackend(file, createTestMachine()).close();
  expect(recordsOf(file).mood).toEqual([
    { id: "secure_delete", value: 1 },
    { id: "synchronous", value: 2 },
    { id: "trusted_schema", value: 0 },
  ]);
});

test("where the disk is full an older file is refused in plain words, and left as it was", () => {
  const { file } = oldFile();
  const before = readFileSync(file);
  list.push("PRAGMA max_page_count = 1; CREATE TABLE mood (id TEXT PRIMARY KEY) STRICT;");
  expect(() => createBackend(file, createTestMachine())).toThrow(
    "The disk is full, so Old.soundings was not opened and not changed.",
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("looking an older file over changes nothing and leaves nothing", () => {
  const { folder, file } = oldFile();
  list.push(next);
  const before = fingerprint(folder);
  expect(checkFile(file).filter(({ problem }) => problem !== null)).toEqual([]);
  expect(fingerprint(folder)).toEqual(before);
});

test("an older file that somebody else changed is refused, without a backup", () => {
  const { folder, file } = oldFile();
  const db = new Sqlite(file);
  db.exec("CREATE TRIGGER spy AFTER INSERT ON note BEGIN DELETE FROM theme; END");
  db.close();
  list.push(next);
  const before = fingerprint(folder);
  expectRefused(file, "file-other-schema");
  expect(fingerprint(folder)).toEqual(before);
});

test("a file of the next schema is refused by the program of this one", () => {
  list.push(next);
  const { file } = oldFile();
  list.pop();
  expectRefused(file, "file-newer");
});
