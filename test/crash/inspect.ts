import Sqlite, { type Database } from "better-sqlite3";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { checkFile } from "../../electron/backend/db/check.ts";
import { machine, noteText } from "./notebook.ts";

/** Notes whose call returned: id → number. */
export type Acknowledged = ReadonlyMap<string, number>;
/** `lost`: acknowledged and not there. `damage`: what is wrong with what is there. */
export type Finding = { lost: number; damage: string[]; notes: number };

/** Opens a file as the program does after a crash, then looks at all of it. */
export function inspectFile(file: string, acknowledged: Acknowledged): Finding {
  const checked: string[] = [];
  try {
    createBackend(file, machine).close();
    for (const { name, problem } of checkFile(file))
      if (problem) checked.push(`${name}: ${problem}`);
  } catch (error) {
    return { lost: acknowledged.size, damage: [`cannot be opened: ${String(error)}`], notes: 0 };
  }
  const db = new Sqlite(file, { fileMustExist: true });
  try {
    const found = inspectOpen(db, acknowledged);
    return { ...found, damage: [...checked, ...found.damage] };
  } catch (error) {
    return { lost: acknowledged.size, damage: [`cannot be read: ${String(error)}`], notes: 0 };
  } finally {
    db.close();
  }
}

function inspectOpen(db: Database, acknowledged: Acknowledged): Finding {
  const damage: string[] = [];
  const rows = (what: string, found: unknown[]) => {
    if (found.length > 0)
      damage.push(`${what}: ${found.length}, first ${JSON.stringify(found[0]).slice(0, 200)}`);
  };
  const ask = (what: string, sql: string) => rows(what, db.prepare(sql).all());

  const integrity = db.pragma("integrity_check", { simple: true });
  if (integrity !== "ok") damage.push(`integrity_check: ${String(integrity)}`);
  rows("foreign_key_check", db.pragma("foreign_key_check") as unknown[]);
  try {
    // With rank 1 the index is compared with the notes' text as well as with itself.
    db.exec("INSERT INTO noteIndex (noteIndex, rank) VALUES ('integrity-check', 1)");
  } catch (error) {
    damage.push(`search index: ${String(error)}`);
  }
  ask(
    "not in the index",
    "SELECT seq FROM note WHERE seq NOT IN (SELECT id FROM noteIndex_docsize)",
  );
  ask(
    "no note for an index entry",
    "SELECT id FROM noteIndex_docsize WHERE id NOT IN (SELECT seq FROM note)",
  );
  ask(
    "note without its journal entry",
    `SELECT id FROM note WHERE NOT EXISTS (SELECT 1 FROM journal JOIN step ON step.id = journal.step
       WHERE journal.rowId = note.id AND before IS NULL AND json_extract(after, '$.text') = note.text)`,
  );
  ask(
    "journal entry without its note",
    `SELECT rowId FROM journal WHERE tableName = 'note' AND rowId NOT IN (SELECT id FROM note)`,
  );

  const there = new Set<string>();
  const numbers = new Set<number>();
  const notes = db.prepare("SELECT id, text FROM note").all() as { id: string; text: string }[];
  for (const { id, text } of notes) {
    const n = Number(/^Note (\d+):/.exec(text)?.[1]);
    if (text !== noteText(n)) damage.push(`text of ${id} is not what was written`);
    else if (numbers.has(n)) damage.push(`note ${n} is there twice`);
    else if (acknowledged.has(id) && acknowledged.get(id) !== n)
      damage.push(`${id} is another note`);
    else there.add(id);
    numbers.add(n);
  }
  const lost = [...acknowledged.keys()].filter((id) => !there.has(id)).length;
  return { lost, damage, notes: notes.length };
}
