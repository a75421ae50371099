import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { openDatabase } from "../../electron/backend/db/open.ts";
import { createSql, type Sql } from "../../electron/backend/db/sql.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { findSql } from "../../electron/backend/store/find.ts";
import { createRandom } from "../crash/random.ts";
import { type Bench, median, quantile, round, spread, timed } from "./figure.ts";
import { fillLarge } from "./largeFile.ts";
import { createWriter } from "./words.ts";

const size = { interviews: 60, notes: 100_000, tagsPerNote: 3, themes: 40 };
const queries = 300;
const laps = 3;
const machine = realMachine("bench");
type Order = "newest" | "best";

/** Searching as you type and counting theme × stratum in a file far larger than any diagnostic. */
export const search: Bench = {
  name: "search",
  missing: () =>
    spawnSync("sqlite3", ["--version"]).error
      ? "the sqlite3 shell is not installed (Debian: apt-get install sqlite3)"
      : null,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    const file = join(folder, "Large.soundings");
    try {
      const made = timed(() => makeDiagnostic(file, machine, fillLarge(size)));
      const megabytes = round(statSync(file).size / 1e6, 0);
      const about = `${size.notes} notes, ${size.notes * size.tagsPerNote} tags, ${megabytes} MB, made in ${round(made / 1000, 0)} s`;
      const asked = typed(queries);
      const first = measure(file, folder, asked, "newest");
      const ranked = measure(file, folder, asked, "best");
      return [
        ...figures("first matches", 15, first, about),
        ...figures("ranked", 100, ranked, about),
        grid(file, about),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Two words, the second one unfinished: every state of typing it, from its first letter on. */
function typed(count: number): string[] {
  const random = createRandom(7);
  const writer = createWriter(random);
  const asked: string[] = [];
  while (asked.length < count) {
    const [first, second] = [writer.word(), writer.word()];
    for (let end = 1; end <= second.length; end++) asked.push(`${first} ${second.slice(0, end)}`);
  }
  return asked.slice(0, count);
}

const page = (words: string, order: Order) => ({ filter: { words }, order, limit: 50, offset: 0 });

type Measured = { call: number[]; sql: number[]; shell: number[]; shellVersion: string };

/** The call, its SQL through the driver, and the same SQL in SQLite's shell, in turns on one file. */
function measure(file: string, folder: string, asked: string[], order: Order): Measured {
  const measured: Measured = { call: [], sql: [], shell: [], shellVersion: "" };
  for (let lap = 0; lap < laps; lap++) {
    const backend = createBackend(file, machine);
    for (const words of asked.slice(0, 20)) backend.call("note.find", page(words, order));
    for (const words of asked)
      measured.call.push(timed(() => backend.call("note.find", page(words, order))));
    backend.close();

    const db = openDatabase(file);
    const sql = createSql(db);
    const statements = asked.map((words) => sqlOf(sql, words, order));
    for (const { text, values } of statements.slice(0, 20)) sql.all(text, ...values);
    for (const { text, values } of statements)
      measured.sql.push(timed(() => sql.all(text, ...values)));
    db.close();

    const { times, version } = inShell(file, folder, statements.map(literal));
    measured.shell.push(...times);
    measured.shellVersion = version;
  }
  return measured;
}

const sqlOf = (sql: Sql, words: string, order: Order) =>
  findSql({ sql, ...machine }, page(words, order));

/** A statement with its values written into it, for the shell. */
function literal({ text, values }: ReturnType<typeof findSql>): string {
  const left = [...values];
  return text.replaceAll("?", () => {
    const value = left.shift();
    return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
  });
}

/** Runs statements in the shell, warmed up like the driver; milliseconds each, by its own timer. */
function inShell(file: string, folder: string, statements: string[]) {
  const out = join(folder, "rows.txt");
  const script = [
    ".bail on",
    "PRAGMA cache_size = -64000;",
    `.output ${out}`,
    ...statements.slice(0, 20).map((each) => `${each};`),
    ".timer on",
    ...statements.map((each) => `${each};`),
  ].join("\n");
  const scriptFile = join(folder, "script.sql");
  writeFileSync(scriptFile, script);
  const ran = spawnSync("sqlite3", ["-batch", file], {
    input: readFileSync(scriptFile),
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  // Some versions print the timer beside the rows, others where the shell itself writes.
  const said = `${ran.stdout}\n${readFileSync(out, "utf8")}`;
  const times = [...said.matchAll(/^Run Time: real ([\d.]+)/gm)].map(
    (match) => Number(match[1]) * 1000,
  );
  if (times.length !== statements.length)
    throw new Error(`the shell timed ${times.length} of ${statements.length}: ${ran.stderr}`);
  const version = spawnSync("sqlite3", ["--version"], { encoding: "utf8" }).stdout.split(" ")[0];
  return { times, version: version ?? "" };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function figures(what: string, target: number, measured: Measured, about: string) {
  const { call, sql, shell, shellVersion } = measured;
  const bundled = new Sqlite(":memory:").prepare("SELECT sqlite_version()").pluck().get();
  const name = `search as you type, ${what}`;
  return [
    {
      ...{ name: `${name}, p95`, target, measured: quantile(call, 0.95), unit: "ms" },
      detail: `${spread(call)} ms; ${about}`,
    },
    {
      ...{ name: `${name}, to the shell`, target: 1.25, measured: sum(sql) / sum(shell) },
      unit: "×",
      detail: `SQLite ${String(bundled)} here ${spread(sql)} ms, shell ${shellVersion} ${spread(shell)} ms; the ratio is of all ${sql.length} times together, because the shell tells whole milliseconds`,
    },
  ];
}

function grid(file: string, about: string) {
  const backend = createBackend(file, machine);
  try {
    const times = Array.from({ length: 40 }, () => timed(() => backend.call("evidence.grid", {})));
    return {
      ...{ name: "theme × stratum, median", target: 50, measured: median(times), unit: "ms" },
      detail: `${spread(times)} ms; ${about}`,
    };
  } finally {
    backend.close();
  }
}
