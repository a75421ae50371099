import type { Parsed } from "../../../shared/contract.ts";
import type { Area, AreaTally } from "../../../shared/domain/area.ts";
import { AppError } from "../../../shared/errors.ts";
import { addOrdered, demand, notFound, removeRow, type Store, updateRow } from "./store.ts";

/** The areas in order; schemes in the order in which they were begun. */
export const listAreas = ({ sql }: Pick<Store, "sql">): Area[] =>
  sql.all<Area>(
    `SELECT id, scheme, name,
       (SELECT count(*) FROM noteArea WHERE noteArea.areaId = area.id) AS noteCount
     FROM area ORDER BY min(id) OVER (PARTITION BY scheme), position, id`,
  );

function areaOf(store: Store, id: string): Area {
  const area = listAreas(store).find((each) => each.id === id);
  if (!area) throw notFound("area");
  return area;
}

/** Two areas of one name in one scheme could not be told apart. */
function refuseTwice(store: Store, scheme: string, name: string, except?: string): void {
  const wanted = name.toLocaleLowerCase("en-GB");
  const there = listAreas(store).find(
    (area) =>
      area.scheme === scheme &&
      area.id !== except &&
      area.name.toLocaleLowerCase("en-GB") === wanted,
  );
  if (there) throw new AppError("conflict", `“${there.name}” is an area of “${scheme}” already.`);
}

export function addArea(store: Store, fields: Parsed<"area.add">): { id: string } {
  refuseTwice(store, fields.scheme, fields.name);
  return addOrdered(store, "area", fields);
}

export function updateArea(store: Store, { id, patch }: Parsed<"area.update">): null {
  const { name } = patch;
  const area = areaOf(store, id);
  if (name !== undefined) refuseTwice(store, area.scheme, name, id);
  return updateRow(store, "area", id, patch);
}

/** Renames a scheme. Under the name of another, it would become part of that: merge areas instead. */
export function renameScheme(store: Store, { id, name }: Parsed<"area.renameScheme">): null {
  const { scheme } = areaOf(store, id);
  if (name !== scheme && listAreas(store).some((area) => area.scheme === name))
    throw new AppError("conflict", `There is a scheme called “${name}” already.`);
  store.sql.run("UPDATE area SET scheme = ? WHERE scheme = ?", name, scheme);
  return null;
}

/** Puts the notes of one area into another, where they are not yet, and deletes it. */
export function mergeAreas(store: Store, { from, into }: Parsed<"area.merge">): { moved: number } {
  const { sql } = store;
  demand(store, "area", from);
  demand(store, "area", into);
  if (from === into) throw new AppError("conflict", "An area cannot be merged into itself.");
  const moved = sql.run(
    `UPDATE noteArea SET areaId = ? WHERE areaId = ?
       AND noteId NOT IN (SELECT noteId FROM noteArea WHERE areaId = ?)`,
    into,
    from,
    into,
  );
  removeRow(store, "area", from);
  return { moved };
}

export const tallyAreas = ({ sql }: Store, { noteIds }: Parsed<"area.tally">): AreaTally[] =>
  sql.all<AreaTally>(
    `SELECT areaId, count(*) AS notes FROM noteArea
     WHERE noteId IN (SELECT value FROM json_each(?)) GROUP BY areaId`,
    JSON.stringify(noteIds),
  );

/** Puts notes into areas and takes them out of others, which may be gone; what is so already is not counted. */
export function setNoteAreas(
  store: Store,
  { noteIds, into, outOf }: Parsed<"area.setNotes">,
): { put: number; taken: number } {
  const { sql } = store;
  for (const areaId of into) demand(store, "area", areaId);
  const ids = [...new Set(noteIds)];
  const there = new Set(
    sql
      .all<{ id: string }>(
        "SELECT id FROM note WHERE id IN (SELECT value FROM json_each(?))",
        JSON.stringify(ids),
      )
      .map((row) => row.id),
  );
  if (there.size < ids.length) throw notFound("note");
  let put = 0;
  for (const areaId of new Set(into)) {
    const has = new Set(
      sql
        .all<{ noteId: string }>("SELECT noteId FROM noteArea WHERE areaId = ?", areaId)
        .map((row) => row.noteId),
    );
    for (const noteId of ids) {
      if (has.has(noteId)) continue;
      sql.insert("noteArea", { id: store.newId(), noteId, areaId });
      put++;
    }
  }
  let taken = 0;
  const gone = new Set(outOf).difference(new Set(into));
  for (const areaId of gone)
    taken += sql.run(
      "DELETE FROM noteArea WHERE areaId = ? AND noteId IN (SELECT value FROM json_each(?))",
      areaId,
      JSON.stringify(ids),
    );
  return { put, taken };
}
