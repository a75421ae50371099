import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { basename } from "node:path";
import { contract, type Input, type Method, type Output } from "../../shared/contract.ts";
import { createIds } from "../../shared/domain/ids.ts";
import { countUnclean } from "../../shared/domain/text.ts";
import { AppError } from "../../shared/errors.ts";
import type { ProgramEvent } from "../../shared/program.ts";
import { createJournal } from "./db/journal.ts";
import { openDatabase } from "./db/open.ts";
import { createSearchIndex } from "./db/searchIndex.ts";
import { createSql } from "./db/sql.ts";
import { writing } from "./db/write.ts";
import type { Context } from "./handlers/context.ts";
import { handlers } from "./handlers.ts";
import { parseInput } from "./parseInput.ts";

/** Passed in so that tests can fix time and ids; `device` names this machine in the journal. */
export type Machine = { now: () => number; newId: () => string; device: string };

export const realMachine = (device: string): Machine => ({
  now: Date.now,
  newId: createIds(Date.now, () => randomBytes(16)),
  device,
});

export type Backend = {
  /** Answers one method of the contract. Throws AppError; a command that throws has changed nothing. */
  call: <M extends Method>(method: M, input: Input<M>) => Output<M>;
  /** Tells of every change; returns how to stop listening. */
  onChange: (listener: (event: ProgramEvent) => void) => () => void;
  /** Sees to what opening the file left for later: that the search index is right. Takes its time. */
  tend: () => void;
  close: () => void;
};

/**
 * Opens one diagnostic. Synchronous: SQLite is, and "saved" means that COMMIT returned.
 * @throws AppError where the file cannot be opened, which is then left as it was
 */
export function createBackend(file: string, machine: Machine): Backend {
  const db = openDatabase(file);
  const index = createSearchIndex(db);
  const { identity, context } = orClose(db, () => {
    const sql = createSql(db, index.tend);
    const journal = createJournal(db, sql, machine);
    const { now, newId, device } = machine;
    const context: Context = { sql, now, newId, journal, device };
    return { identity: statSync(file), context };
  });
  const listeners = new Set<(event: ProgramEvent) => void>();
  let revision = 0;
  const tell = (event: ProgramEvent) => {
    for (const listener of listeners) listener(event);
  };

  const command = (method: Method, input: unknown, run: () => unknown) => {
    demandSameFile(file, identity);
    const { result, changed } = index.around(() =>
      writing(db, () => record(context, method, input, run)),
    );
    if (changed) tell({ type: "changed", revision: ++revision });
    return result;
  };

  return {
    call: (method, input) => {
      const spec = contract[method];
      const parsed = parseInput(spec.input, input ?? {});
      const run = () =>
        (handlers[method] as (context: Context, input: unknown) => never)(context, parsed);
      if (spec.kind === "query") return index.around(run);
      const result = command(method, parsed, run) as never;
      const unclean = countUnclean(input);
      if (unclean > 0) tell({ type: "notice", text: leftOut(unclean) });
      return result;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tend: index.tend,
    close: () => {
      db.close();
    },
  };
}

/** A file that cannot be used after all is not kept locked. */
function orClose<T>(db: { close: () => void }, work: () => T): T {
  try {
    return work();
  } catch (error) {
    db.close();
    throw error;
  }
}

function record(context: Context, method: Method, input: unknown, run: () => unknown) {
  if (method === "history.undo" || method === "history.redo")
    return { result: run(), changed: true };
  const spec: {
    coalesce?: (input: never) => string | null;
    joins?: (input: never) => string | null;
    silent?: true;
  } = contract[method];
  const given = input as never;
  const coalesceKey = spec.coalesce?.(given) ?? null;
  const joinKey = spec.joins?.(given) ?? null;
  const silent = spec.silent === true;
  return context.journal.record({ method, coalesceKey, joinKey, silent }, run);
}

/** A file that was deleted or replaced under us still takes writes, into nowhere: look before each command. */
function demandSameFile(file: string, identity: { ino: number; dev: number }): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.ino !== identity.ino || found.dev !== identity.dev)
    throw new AppError(
      "file-gone",
      `${basename(file)} is no longer where it was opened, so this was not saved. Put the file or its folder back.`,
    );
}

const leftOut = (count: number) =>
  count === 1
    ? "One character that a document cannot hold was left out."
    : `${count} characters that a document cannot hold were left out.`;
