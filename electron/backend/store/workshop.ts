import type { Parsed } from "../../../shared/contract.ts";
import { onwardsFrom } from "../../../shared/domain/workshop/series.ts";
import type {
  AgendaItem,
  Attendee,
  Gap,
  Headcount,
  Priority,
  Workshop,
  WorkshopDetail,
} from "../../../shared/domain/workshop/workshop.ts";
import { AppError } from "../../../shared/errors.ts";
import { addOrdered, demand, notFound, type Store, updateRow, withFlags } from "./store.ts";

type Place = { workshopId: string | null };

/** Who counts as present: people listed as there, and people counted without a list. */
const listSql = `SELECT id, title, date, "start", "end", place, purposes, outputs, illustrative, feedsIntoId,
  (SELECT count(*) FROM note WHERE note.workshopId = workshop.id) AS noteCount,
  (SELECT count(*) FROM round WHERE round.workshopId = workshop.id) AS roundCount,
  (SELECT count(*) FROM attendee WHERE attendee.workshopId = workshop.id AND invited = 1) AS invited,
  (SELECT count(*) FROM attendee WHERE attendee.workshopId = workshop.id AND attended = 1)
    + (SELECT ifnull(sum(people), 0) FROM headcount WHERE headcount.workshopId = workshop.id) AS present
  FROM workshop`;

export const listWorkshops = ({ sql }: Store): Workshop[] =>
  sql.all<Workshop>(`${listSql} ORDER BY position, id`);

export function getWorkshop(store: Store, id: string): WorkshopDetail {
  const { sql } = store;
  const workshop = sql.get<Workshop>(`${listSql} WHERE id = ?`, id);
  if (!workshop) throw notFound("workshop");
  const rows = <T>(table: string, columns: string) =>
    sql.all<T>(`SELECT ${columns} FROM "${table}" WHERE workshopId = ? ORDER BY position, id`, id);
  return {
    ...workshop,
    agenda: rows<AgendaItem>("agenda", "id, time, minutes, title, note"),
    attendees: listAttendees(store, id),
    headcounts: sql.all<Headcount>(
      `SELECT stratumId, people FROM headcount LEFT JOIN stratum ON stratum.id = stratumId
       WHERE workshopId = ? ORDER BY stratumId IS NULL, stratum.position, stratumId`,
      id,
    ),
    gaps: rows<Gap>("gap", "id, vision, practice, gap, improvement"),
    priorities: rows<Priority>("priority", "id, text, how, optionId, roundId"),
  };
}

/** A stratum that stands on the contact list goes before one that was given here. */
const listAttendees = ({ sql }: Store, workshopId: string): Attendee[] =>
  sql
    .all<object>(
      `SELECT a.id, stakeholderId, a.name, a.organisation, invited, attended,
         CASE WHEN s.id IS NULL THEN a.stratumId ELSE s.stratumId END AS stratumId
       FROM attendee a LEFT JOIN stakeholder s ON s.id = a.stakeholderId
       WHERE workshopId = ? ORDER BY a.position, a.id`,
      workshopId,
    )
    .map((row) => withFlags<Attendee>(row, "invited", "attended"));

/** People present by stratum, in the order of the sample frame; null, for those not known, comes last. */
export function presentBy({ sql }: Store, workshopId: string): Headcount[] {
  return sql.all<Headcount>(
    `SELECT stratumId, sum(people) AS people FROM (
       SELECT CASE WHEN s.id IS NULL THEN a.stratumId ELSE s.stratumId END AS stratumId, 1 AS people
       FROM attendee a LEFT JOIN stakeholder s ON s.id = a.stakeholderId
       WHERE workshopId = ? AND attended = 1
       UNION ALL SELECT stratumId, people FROM headcount WHERE workshopId = ?)
     LEFT JOIN stratum ON stratum.id = stratumId
     GROUP BY stratumId ORDER BY stratumId IS NULL, stratum.position, stratumId`,
    workshopId,
    workshopId,
  );
}

export const addWorkshop = (store: Store, fields: Parsed<"workshop.add">): { id: string } =>
  addOrdered(store, "workshop", {
    ...{ date: "", start: "", end: "", place: "", purposes: "", outputs: "", illustrative: "" },
    ...{ ...fields, feedsIntoId: null },
  });

export function updateWorkshop(
  store: Store,
  id: string,
  patch: Parsed<"workshop.update">["patch"],
): null {
  demand(store, "workshop", id);
  if (patch.feedsIntoId) {
    demand(store, "workshop", patch.feedsIntoId);
    if (onwardsFrom(listWorkshops(store), patch.feedsIntoId).has(id))
      throw new AppError(
        "conflict",
        "A workshop cannot feed into itself or into one that feeds into it.",
      );
  }
  return updateRow(store, "workshop", id, patch);
}

/** Refuses what is of another workshop, and what is not there. */
export function demandHere(
  store: Store,
  table: "option" | "round",
  id: string,
  workshopId: string,
): void {
  const row = store.sql.get<Place>(`SELECT workshopId FROM "${table}" WHERE id = ?`, id);
  if (!row) throw notFound(table);
  if (row.workshopId !== workshopId)
    throw new AppError("conflict", `That ${table} belongs to another workshop.`);
}

/** Refuses an option that did not stand in the round. */
export function demandStood(store: Store, roundId: string, optionId: string): void {
  demand(store, "round", roundId);
  demand(store, "option", optionId);
  const { sql } = store;
  if (!sql.get("SELECT 1 FROM roundOption WHERE roundId = ? AND optionId = ?", roundId, optionId))
    throw new AppError("conflict", "That option did not stand in that round.");
}

export function addPriority(
  store: Store,
  workshopId: string,
  fields: Parsed<"priority.add">["fields"],
): { id: string } {
  demand(store, "workshop", workshopId);
  demandSources(store, workshopId, fields);
  return addOrdered(store, "priority", { workshopId, ...fields });
}

export function updatePriority(
  store: Store,
  id: string,
  patch: Parsed<"priority.update">["patch"],
): null {
  const row = store.sql.get<Pick<Priority, "optionId" | "roundId"> & { workshopId: string }>(
    "SELECT workshopId, optionId, roundId FROM priority WHERE id = ?",
    id,
  );
  if (!row) throw notFound("priority");
  const { optionId = row.optionId, roundId = row.roundId } = patch;
  if (patch.optionId || patch.roundId) demandSources(store, row.workshopId, { optionId, roundId });
  return updateRow(store, "priority", id, patch);
}

function demandSources(
  store: Store,
  workshopId: string,
  from: Parsed<"priority.update">["patch"],
): void {
  if (from.optionId) demandHere(store, "option", from.optionId, workshopId);
  if (from.roundId) demandHere(store, "round", from.roundId, workshopId);
  if (from.optionId && from.roundId) demandStood(store, from.roundId, from.optionId);
}
