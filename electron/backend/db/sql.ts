import type { Database, Statement } from "better-sqlite3";

export type Value = string | number | null;
export type Row = Record<string, Value>;

/** Statements by their text, prepared once. */
export type Sql = {
  all: <T>(text: string, ...values: Value[]) => T[];
  get: <T>(text: string, ...values: Value[]) => T | undefined;
  run: (text: string, ...values: Value[]) => number;
  /** Adds a row; keys are column names. */
  insert: (table: string, row: Row) => void;
  /** Sets columns of one row by its id; false where there is none. Nothing to set is no change. */
  update: (table: string, id: string, columns: Row) => boolean;
};

/** @param beforeSearch called before a statement is made that reads the search index */
export function createSql(db: Database, beforeSearch = () => {}): Sql {
  const statements = new Map<string, Statement>();
  const prepare = (text: string) => {
    const known = statements.get(text);
    if (known) return known;
    if (text.includes("noteIndex")) beforeSearch();
    const statement = db.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const run = (text: string, ...values: Value[]) => prepare(text).run(...values).changes;
  const quote = (name: string) => `"${name}"`;
  return {
    all: <T>(text: string, ...values: Value[]) => prepare(text).all(...values) as T[],
    get: <T>(text: string, ...values: Value[]) => prepare(text).get(...values) as T | undefined,
    run,
    insert: (table, row) => {
      const names = Object.keys(row);
      run(
        `INSERT INTO ${quote(table)} (${names.map(quote).join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
        ...Object.values(row),
      );
    },
    update: (table, id, columns) => {
      const names = Object.keys(columns);
      const sets =
        names.length > 0 ? names.map((name) => `${quote(name)} = ?`).join(", ") : "id = id";
      return (
        run(`UPDATE ${quote(table)} SET ${sets} WHERE id = ?`, ...Object.values(columns), id) > 0
      );
    },
  };
}
