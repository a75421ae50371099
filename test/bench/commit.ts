import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import { type Backend, createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { setPragmas } from "../../electron/backend/db/pragmas.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { createRandom } from "../crash/random.ts";
import { type Bench, median, round, spread, timed } from "./figure.ts";
import { fillLarge } from "./largeFile.ts";
import { createWriter } from "./words.ts";

const commits = 400;
const rounds = 5;
const machine = realMachine("bench");

/** Committing a note through the contract, beside a bare insert into the same table with the same indexes. */
export const commit: Bench = {
  name: "commit",
  missing: () => null,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    const file = join(folder, "Commit.soundings");
    // Both start from the same two thousand notes: a lap of typing is never into an empty file.
    const size = { interviews: 20, notes: 2_000, tagsPerNote: 3, themes: 20 };
    makeDiagnostic(file, machine, fillLarge(size));
    const bare = openBare(file, join(folder, "bare.sqlite"), false);
    const bareIndexed = openBare(file, join(folder, "indexed.sqlite"), true);
    const backend = createBackend(file, machine);
    try {
      const work = createWork(backend);
      const laps: ReturnType<typeof lap>[] = [];
      lap(work, backend, bare, bareIndexed, 100);
      for (let i = 0; i < rounds; i++) laps.push(lap(work, backend, bare, bareIndexed, commits));
      const ratios = (peer: "bare" | "indexed") =>
        laps.map((each) => median(each.contract) / median(each[peer]));
      const all = (name: keyof (typeof laps)[0]) => laps.flatMap((each) => each[name]);
      const behind = (peer: "bare" | "indexed") =>
        `contract ${spread(all("contract"))} ms; bare ${spread(all(peer))} ms; best round ${round(Math.min(...ratios(peer)))}×`;
      return [
        {
          name: "commit a note: contract to bare insert, same indexes",
          ...{ target: 2, measured: median(ratios("bare")), unit: "×", detail: behind("bare") },
        },
        {
          name: "commit a note: contract to bare insert, same indexes and full-text index",
          ...{
            target: 2,
            measured: median(ratios("indexed")),
            unit: "×",
            detail: behind("indexed"),
          },
        },
      ];
    } finally {
      for (const db of [backend, bare, bareIndexed]) db.close();
      rmSync(folder, { recursive: true });
    }
  },
};

/** The note table alone, with its own indexes, and its rows; the same settings. */
function openBare(from: string, to: string, withIndex: boolean): Database {
  const db = new Sqlite(to);
  setPragmas(db);
  db.pragma("foreign_keys = OFF");
  db.exec(`ATTACH '${from}' AS made`);
  const ddl = db
    .prepare(
      `SELECT sql FROM made.sqlite_schema WHERE sql IS NOT NULL AND (tbl_name = 'note' OR name = 'noteIndex')
         AND (${withIndex ? 1 : 0} OR name <> 'noteIndex') ORDER BY type = 'index'`,
    )
    .pluck()
    .all() as string[];
  for (const each of ddl) db.exec(each);
  db.exec("INSERT INTO main.note SELECT * FROM made.note");
  if (withIndex) {
    db.exec("INSERT INTO noteIndex (noteIndex, rank) VALUES ('secure-delete', 1)");
    db.exec("INSERT INTO noteIndex (noteIndex) VALUES ('rebuild')");
    db.exec(`CREATE TEMP TRIGGER fill AFTER INSERT ON main.note BEGIN
      INSERT INTO noteIndex (rowid, text) VALUES (NEW.seq, NEW.text); END`);
  }
  db.exec("DETACH made");
  return db;
}

function createWork(backend: Backend) {
  const random = createRandom(2);
  const writer = createWriter(random);
  const [interview] = backend.call("interview.list", {});
  const question = backend.call("framework.list", {})[0]?.sections[0]?.questions[0];
  const [person] = backend.call("stakeholder.list", {});
  return () => ({
    id: machine.newId(),
    interviewId: interview?.id ?? "",
    questionId: question?.id ?? null,
    speakerId: person?.id ?? null,
    text: writer.text(400),
  });
}

function lap(
  work: ReturnType<typeof createWork>,
  backend: Backend,
  bare: Database,
  indexed: Database,
  count: number,
) {
  const times = { contract: [] as number[], bare: [] as number[], indexed: [] as number[] };
  const sql = `INSERT INTO note (id, interviewId, questionId, speakerId, stratumId, kind, offRecord, text, createdAt, moment)
    VALUES (:id, :interviewId, :questionId, :speakerId, NULL, 'point', 0, :text, '2010-01-11T09:00:00.000Z', 1)`;
  const [plain, full] = [bare.prepare(sql), indexed.prepare(sql)];
  for (let i = 0; i < count; i++) {
    const [a, b, c] = [work(), work(), work()];
    times.contract.push(timed(() => backend.call("note.add", a)));
    times.bare.push(timed(() => plain.run(b)));
    times.indexed.push(timed(() => full.run(c)));
  }
  return times;
}
