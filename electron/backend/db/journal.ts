import type { Database } from "better-sqlite3";
import { sealAgain, sealOf } from "./chain.ts";
import { createClock } from "./clock.ts";
import type { Row, Sql } from "./sql.ts";
import { makeTriggers } from "./triggers.ts";

export type StepSpec = {
  method: string;
  /** Commands with the same key that follow each other closely become one step; null: never. */
  coalesceKey: string | null;
  /** The key of the step just before that this command becomes part of; null: none. */
  joinKey: string | null;
  /** Kept in the journal, but not a step of undo. */
  silent: boolean;
};
type StepRow = {
  seq: number;
  id: string;
  clock: string;
  method: string;
  coalesceKey: string | null;
  state: string;
};
type Entry = {
  seq: number;
  tableName: string;
  rowId: string;
  before: string | null;
  after: string | null;
};

/** Commands on one field less than this apart (milliseconds) are one step of undo. */
const coalesceWithin = 10_000;

export type Journal = ReturnType<typeof createJournal>;

/** The journal of one open file: what commands did, and how to undo them. All calls inside a transaction. */
export function createJournal(
  db: Database,
  sql: Sql,
  options: { now: () => number; newId: () => string; device: string },
) {
  const last = sql.get<{ clock: string }>("SELECT clock FROM journal ORDER BY seq DESC LIMIT 1");
  const tick = createClock(last?.clock ?? "", options.now);
  let current = "";
  let touched = false;
  makeTriggers(db, {
    step: () => {
      touched = true;
      return current;
    },
    clock: tick,
    device: () => options.device,
  });

  const newest = (state: string, order: "DESC" | "ASC") =>
    sql.get<StepRow>(`SELECT * FROM step WHERE state = ? ORDER BY seq ${order} LIMIT 1`, state);

  /** The seal of the step before the one at `seq`, or of the newest one for null. */
  const lastSeal = () =>
    sql.get<{ hash: string }>("SELECT hash FROM step ORDER BY seq DESC LIMIT 1")?.hash ?? "";

  const add = (spec: { method: string; coalesceKey: string | null }, state: string) =>
    sql.insert("step", {
      id: current,
      clock: tick(),
      device: options.device,
      method: spec.method,
      coalesceKey: spec.coalesceKey,
      state,
      hash: sealOf(sql, lastSeal(), { id: current, method: spec.method }),
    });

  const openStep = (spec: StepSpec): StepRow | undefined => {
    if (spec.coalesceKey === null && spec.joinKey === null) return undefined;
    const before = sql.get<StepRow>(
      "SELECT * FROM step WHERE state <> 'silent' ORDER BY seq DESC LIMIT 1",
    );
    if (before?.state !== "done" || before.coalesceKey === null) return undefined;
    const same = before.method === spec.method && before.coalesceKey === spec.coalesceKey;
    const joins = before.coalesceKey === spec.joinKey;
    const recent = options.now() - Number(before.clock.slice(0, 15)) < coalesceWithin;
    return recent && (same || joins) ? before : undefined;
  };

  /** Two entries for one row in one step become one: from what it first was to what it is now. */
  const mergeEntries = () => {
    const seen = new Map<string, Entry>();
    for (const entry of sql.all<Entry>(
      "SELECT * FROM journal WHERE step = ? ORDER BY seq",
      current,
    )) {
      const key = `${entry.tableName} ${entry.rowId}`;
      const first = seen.get(key);
      if (first && first.after !== null && entry.before !== null) {
        sql.run("UPDATE journal SET after = ? WHERE seq = ?", entry.after, first.seq);
        sql.run("DELETE FROM journal WHERE seq = ?", entry.seq);
        first.after = entry.after;
      } else seen.set(key, entry);
    }
  };

  /**
   * Brings back what an undo took along that was no step of its own, such as the time spent in an interview that is
   * there again. Notes of undo name the step they undid as their key.
   */
  const restoreTaken = (step: StepRow) => {
    const undo = sql.get<StepRow>(
      "SELECT * FROM step WHERE method = 'history.undo' AND coalesceKey = ? ORDER BY seq DESC LIMIT 1",
      step.id,
    );
    const taken = sql.all<Entry>(
      "SELECT * FROM journal WHERE step = ? AND after IS NULL ORDER BY seq DESC",
      undo?.id ?? "",
    );
    for (const entry of taken)
      if (!sql.get(`SELECT 1 FROM "${entry.tableName}" WHERE id = ?`, entry.rowId))
        put(entry, null, entry.before);
  };

  const put = (entry: Entry, from: string | null, to: string | null) => {
    const before = from === null ? null : (JSON.parse(from) as Row);
    const after = to === null ? null : (JSON.parse(to) as Row);
    if (after === null) sql.run(`DELETE FROM "${entry.tableName}" WHERE id = ?`, entry.rowId);
    else if (before === null) sql.insert(entry.tableName, after);
    else {
      const changes = Object.entries(after).filter(([name, value]) => before[name] !== value);
      sql.update(entry.tableName, entry.rowId, Object.fromEntries(changes));
    }
  };

  const replay = (step: StepRow, direction: "undo" | "redo") => {
    db.pragma("defer_foreign_keys = ON");
    current = options.newId();
    const order = direction === "undo" ? "DESC" : "ASC";
    for (const entry of sql.all<Entry>(
      `SELECT * FROM journal WHERE step = ? ORDER BY seq ${order}`,
      step.id,
    ))
      if (direction === "undo") put(entry, entry.after, entry.before);
      else put(entry, entry.before, entry.after);
    if (direction === "redo") restoreTaken(step);
    add({ method: `history.${direction}`, coalesceKey: step.id }, "past");
    sql.run(
      "UPDATE step SET state = ? WHERE seq = ?",
      direction === "undo" ? "undone" : "done",
      step.seq,
    );
    return step.method;
  };

  return {
    /** Runs a command's work as one step. Work that changes nothing leaves no step. */
    record<T>(spec: StepSpec, work: () => T): { result: T; changed: boolean } {
      const open = openStep(spec);
      current = open?.id ?? options.newId();
      touched = false;
      const result = work();
      if (!touched) return { result, changed: false };
      if (open) {
        mergeEntries();
        sql.run("UPDATE step SET clock = ? WHERE seq = ?", tick(), open.seq);
        sealAgain(sql, open.seq);
      } else add(spec, spec.silent ? "silent" : "done");
      if (!spec.silent) sql.run("UPDATE step SET state = 'past' WHERE state = 'undone'");
      return { result, changed: true };
    },
    /** Takes back the newest step; its method's name, or null where there is none. */
    undo: () => {
      const step = newest("done", "DESC");
      return step ? replay(step, "undo") : null;
    },
    redo: () => {
      const step = newest("undone", "ASC");
      return step ? replay(step, "redo") : null;
    },
    next: () => ({
      undo: newest("done", "DESC")?.method ?? null,
      redo: newest("undone", "ASC")?.method ?? null,
    }),
  };
}
