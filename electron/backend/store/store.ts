import { AppError } from "../../../shared/errors.ts";
import type { Row, Sql } from "../db/sql.ts";

/** What every store function works with. Clock and ids are passed in, so that tests can fix them. */
export type Store = {
  sql: Sql;
  /** Milliseconds since 1970. */
  now: () => number;
  newId: () => string;
};

/** Tables whose rows stand in an order of their own; `within` is the column of what they stand in. */
const ordered = {
  change: null,
  indicator: null,
  stratum: null,
  heading: null,
  recommendation: null,
  theme: "parentId",
  finding: "headingId",
  cluster: "themeId",
  workshop: null,
  agenda: "workshopId",
  attendee: "workshopId",
  gap: "workshopId",
  option: "workshopId",
  round: "workshopId",
  priority: "workshopId",
  objective: null,
  action: "objectiveId",
  output: "actionId",
  budget: null,
  framework: null,
  section: "frameworkId",
  area: "scheme",
  savedQuery: null,
  exhibit: null,
} as const;
export type OrderedTable = keyof typeof ordered;

export const notFound = (what: string) =>
  new AppError("not-found", `That ${what} is not there any more. It may have been deleted.`, what);

/** Throws `not-found` unless the row exists. */
export function demand(store: Store, table: string, id: string, what: string = table): void {
  if (!store.sql.get(`SELECT 1 FROM "${table}" WHERE id = ?`, id)) throw notFound(what);
}

/** Booleans are 0 and 1 in the file. */
export function toColumns(fields: object): Row {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === "boolean" ? Number(value) : value]),
  );
}

/** Turns the named columns of a row into booleans. */
export function withFlags<T>(row: object, ...names: (keyof T & string)[]): T {
  const copy: Record<string, unknown> = { ...row };
  for (const name of names) copy[name] = copy[name] === 1;
  return copy as T;
}

export function updateRow(
  store: Store,
  table: string,
  id: string,
  fields: object,
  what = table,
): null {
  if (!store.sql.update(table, id, toColumns(fields))) throw notFound(what);
  return null;
}

export function removeRow(store: Store, table: string, id: string, what = table): null {
  if (store.sql.run(`DELETE FROM "${table}" WHERE id = ?`, id) === 0) throw notFound(what);
  return null;
}

/** Adds a row at the end of its order. */
export function addOrdered(store: Store, table: OrderedTable, fields: object): { id: string } {
  const id = store.newId();
  const row = toColumns(fields);
  const within = ordered[table];
  const parent = within ? (row[within] ?? null) : null;
  const last = store.sql.get<{ top: number | null }>(
    `SELECT max(position) AS top FROM "${table}" WHERE ${within ? `"${within}" IS ?` : "? IS NULL"}`,
    parent,
  );
  store.sql.insert(table, { id, position: (last?.top ?? -1) + 1, ...row });
  return { id };
}

/** Puts a row at a place (0 = first) of its order, in another parent if one is given (null: in none). */
export function moveOrdered(
  store: Store,
  table: OrderedTable,
  id: string,
  position: number,
  into?: string | null,
): null {
  const within = ordered[table];
  demand(store, table, id);
  if (within && into !== undefined) store.sql.update(table, id, { [within]: into });
  const parent = into === undefined ? parentOf(store, table, id) : into;
  const ids = store.sql
    .all<{ id: string }>(
      `SELECT id FROM "${table}" WHERE ${within ? `"${within}" IS ?` : "? IS NULL"} AND id <> ? ORDER BY position, id`,
      parent,
      id,
    )
    .map((row) => row.id);
  ids.splice(Math.min(position, ids.length), 0, id);
  ids.forEach((each, place) => {
    store.sql.run(
      `UPDATE "${table}" SET position = ? WHERE id = ? AND position <> ?`,
      place,
      each,
      place,
    );
  });
  return null;
}

function parentOf({ sql }: Store, table: OrderedTable, id: string): string | null {
  const within = ordered[table];
  if (!within) return null;
  const row = sql.get<{ parent: string | null }>(
    `SELECT "${within}" AS parent FROM "${table}" WHERE id = ?`,
    id,
  );
  return row?.parent ?? null;
}
