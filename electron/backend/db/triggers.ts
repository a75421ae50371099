import type { Database } from "better-sqlite3";

/** Tables that are bookkeeping, not what the user made. */
const unjournalled = new Set(["step", "journal"]);

export type JournalContext = { step: () => string; clock: () => string; device: () => string };

/** The names of the tables that hold what the user made. */
export function userTables(db: Database): string[] {
  const rows = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all() as string[];
  return rows.filter((name) => !unjournalled.has(name));
}

/**
 * Makes the triggers that write the journal and keep the search index, from the schema as it is.
 * They are temporary: `trusted_schema=OFF` then still lets them call our functions and refuses any
 * trigger that a foreign file brings.
 */
export function makeTriggers(db: Database, context: JournalContext): void {
  db.function("journal_step", context.step);
  db.function("journal_clock", context.clock);
  db.function("journal_device", context.device);
  for (const table of userTables(db)) db.exec(journalTriggers(table, columnsOf(db, table)));
  db.exec(indexTriggers);
}

const columnsOf = (db: Database, table: string) =>
  db.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(table) as string[];

function journalTriggers(table: string, columns: string[]): string {
  const image = (row: "OLD" | "NEW") =>
    `json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(", ")})`;
  const changed = columns.map((name) => `OLD."${name}" IS NOT NEW."${name}"`).join(" OR ");
  const write = (id: string, before: string, after: string) => `
    INSERT INTO journal (step, clock, device, tableName, rowId, before, after)
    VALUES (journal_step(), journal_clock(), journal_device(), '${table}', ${id}, ${before}, ${after});`;
  return `
    CREATE TEMP TRIGGER "journal ${table} insert" AFTER INSERT ON main."${table}"
      BEGIN ${write("NEW.id", "NULL", image("NEW"))} END;
    CREATE TEMP TRIGGER "journal ${table} update" AFTER UPDATE ON main."${table}" WHEN ${changed}
      BEGIN ${write("NEW.id", image("OLD"), image("NEW"))} END;
    CREATE TEMP TRIGGER "journal ${table} delete" AFTER DELETE ON main."${table}"
      BEGIN ${write("OLD.id", image("OLD"), "NULL")} END;`;
}

const indexTriggers = `
  CREATE TEMP TRIGGER "index insert" AFTER INSERT ON main.note BEGIN
    INSERT INTO noteIndex (rowid, text) VALUES (NEW.seq, NEW.text);
  END;
  CREATE TEMP TRIGGER "index update" AFTER UPDATE OF text, seq ON main.note
    WHEN OLD.text IS NOT NEW.text OR OLD.seq IS NOT NEW.seq BEGIN
    INSERT INTO noteIndex (noteIndex, rowid, text) VALUES ('delete', OLD.seq, OLD.text);
    INSERT INTO noteIndex (rowid, text) VALUES (NEW.seq, NEW.text);
  END;
  CREATE TEMP TRIGGER "index delete" AFTER DELETE ON main.note BEGIN
    INSERT INTO noteIndex (noteIndex, rowid, text) VALUES ('delete', OLD.seq, OLD.text);
  END;`;
