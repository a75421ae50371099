import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Backend, createBackend } from "../../electron/backend/createBackend.ts";
import { checkFile } from "../../electron/backend/db/check.ts";
import { openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

/** Changes the tables that the index is kept in, as a bad disk would: their pages stay whole. */
function damage(file: string, work: (db: Database) => void): void {
  const db = new Sqlite(file);
  db.unsafeMode();
  work(db);
  db.close();
}

const find = (backend: Backend, words: string) =>
  backend.call("note.find", { filter: { words } }).map(({ id }) => id);

const kinds: [what: string, sql: string][] = [
  ["every block full of nothing", "UPDATE noteIndex_data SET block = zeroblob(length(block))"],
  ["blocks that look empty", "UPDATE noteIndex_data SET block = zeroblob(5)"],
  ["blocks cut short", "UPDATE noteIndex_data SET block = substr(block, 1, 9) WHERE id > 10"],
  ["blocks gone", "DELETE FROM noteIndex_data WHERE id > 10"],
  ["all blocks gone", "DELETE FROM noteIndex_data"],
  ["lengths gone", "DELETE FROM noteIndex_docsize"],
  ["another format", "UPDATE noteIndex_config SET v = 99 WHERE k = 'version'"],
];

test.each(kinds)("a damaged index, %s, is made again by whoever needs it", (_, sql) => {
  const file = writeSample(join(folderForTest(), "Sample.soundings"));
  const words = "council";
  const before = (() => {
    const backend = openForTest(file);
    const found = find(backend, words);
    backend.close();
    return found;
  })();
  expect(before.length).toBeGreaterThan(10);

  damage(file, (db) => db.exec(sql));
  const searched = openForTest(file);
  expect(find(searched, words)).toEqual(before);
  searched.close();
  expect(checkFile(file).filter(({ problem }) => problem !== null)).toEqual([]);

  damage(file, (db) => db.exec(sql));
  const written = openForTest(file);
  const [id = ""] = before;
  const { text } = written.call("note.get", { id });
  written.call("note.update", { id, patch: { text: `${text} Whatsoever` } });
  expect(find(written, "whatsoever")).toEqual([id]);
  written.call("history.undo", {});
  expect(find(written, words)).toEqual(before);
  written.close();
  expect(checkFile(file).filter(({ problem }) => problem !== null)).toEqual([]);
});

test("whatever bytes of the index a bad disk changes, searches and notes are answered as if it had not", () => {
  const folder = folderForTest();
  const whole = writeSample(join(folder, "Whole.soundings"));
  const before = (() => {
    const backend = openForTest(whole);
    const found = ["council", "peop", "the par"].map((words) => find(backend, words));
    backend.close();
    return found;
  })();
  const file = join(folder, "Damaged.soundings");
  const changes = fc.array(fc.record({ block: fc.nat(), at: fc.nat(), byte: fc.nat(255) }), {
    ...{ minLength: 1, maxLength: 5 },
  });
  fc.assert(
    fc.property(changes, (places) => {
      copyFileSync(whole, file);
      damage(file, (db) => {
        const ids = db.prepare("SELECT id FROM noteIndex_data").pluck().all() as number[];
        for (const { block, at, byte } of places) {
          const id = ids[block % ids.length];
          const read = db.prepare("SELECT block FROM noteIndex_data WHERE id = ?").pluck();
          const bytes = Buffer.from(read.get(id) as Buffer);
          bytes[at % bytes.length] = byte;
          db.prepare("UPDATE noteIndex_data SET block = ? WHERE id = ?").run(bytes, id);
        }
      });
      const backend = createBackend(file, createTestMachine(Date.UTC(2040, 0)));
      try {
        const [id = ""] = before[0] ?? [];
        backend.call("note.update", { id, patch: { kind: "idea" } });
        backend.call("note.update", { id, patch: { text: "Something else entirely" } });
        expect(find(backend, "entirely")).toEqual([id]);
        backend.call("history.undo", {});
        for (const [i, words] of ["council", "peop", "the par"].entries())
          expect(find(backend, words)).toEqual(before[i]);
      } finally {
        backend.close();
      }
    }),
    { numRuns: 60, seed: 20_100_330 },
  );
}, 120_000);

test("an index that is whole is left as it is", () => {
  const file = writeSample(join(folderForTest(), "Sample.soundings"));
  openForTest(file).close();
  const before = readFileSync(file);
  const backend = openForTest(file);
  find(backend, "council");
  backend.close();
  expect(readFileSync(file).equals(before)).toBe(true);
});
