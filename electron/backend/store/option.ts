import type { Parsed } from "../../../shared/contract.ts";
import type { Option, OriginKind } from "../../../shared/domain/workshop/option.ts";
import { AppError } from "../../../shared/errors.ts";
import {
  addOrdered,
  demand,
  moveOrdered,
  notFound,
  removeRow,
  type Store,
  updateRow,
  withFlags,
} from "./store.ts";

export type OptionRow = Omit<Option, "origins" | "roundIds">;

const columns = "id, workshopId, title, detail, findingId, recommendationId, retired";

/** Options alone, in order, without where they came from. */
export const optionRows = ({ sql }: Store, workshopId: string): OptionRow[] =>
  sql
    .all<object>(
      `SELECT ${columns} FROM option WHERE workshopId = ? ORDER BY position, id`,
      workshopId,
    )
    .map((row) => withFlags<OptionRow>(row, "retired"));

export function listOptions(store: Store, workshopId: string): Option[] {
  const { sql } = store;
  demand(store, "workshop", workshopId);
  const origins = Map.groupBy(
    sql.all<{ id: string; kind: OriginKind; optionId: string; title: string }>(
      `SELECT origin.optionId AS id, kind, fromId AS optionId, source.title
       FROM origin JOIN option ON option.id = origin.optionId JOIN option source ON source.id = fromId
       WHERE option.workshopId = ? ORDER BY origin.id`,
      workshopId,
    ),
    (row) => row.id,
  );
  const rounds = Map.groupBy(
    sql.all<{ optionId: string; roundId: string }>(
      `SELECT optionId, roundId FROM roundOption JOIN round ON round.id = roundId
       WHERE workshopId = ? ORDER BY round.position, round.id`,
      workshopId,
    ),
    (row) => row.optionId,
  );
  return optionRows(store, workshopId).map((row) => ({
    ...row,
    origins: (origins.get(row.id) ?? []).map(({ id: _, ...origin }) => origin),
    roundIds: (rounds.get(row.id) ?? []).map((each) => each.roundId),
  }));
}

/** One option that can still be voted on. */
export function liveOption(store: Store, id: string): OptionRow {
  const row = store.sql.get<object>(`SELECT ${columns} FROM option WHERE id = ?`, id);
  if (!row) throw notFound("option");
  const option = withFlags<OptionRow>(row, "retired");
  if (option.retired)
    throw new AppError(
      "conflict",
      "An option that was merged or split is kept as it was; work on what came of it.",
    );
  return option;
}

export const addOption = (store: Store, fields: Omit<OptionRow, "id" | "retired">) =>
  addOrdered(store, "option", { ...fields, retired: false }).id;

export function addOptions(
  store: Store,
  { workshopId, options }: Parsed<"option.add">,
): { ids: string[] } {
  demand(store, "workshop", workshopId);
  const ids = options.map(({ title, detail = "", findingId = null, recommendationId = null }) => {
    demandSources(store, { findingId, recommendationId });
    return addOption(store, { workshopId, title, detail, findingId, recommendationId });
  });
  return { ids };
}

export function updateOption(
  store: Store,
  id: string,
  patch: Parsed<"option.update">["patch"],
): null {
  liveOption(store, id);
  demandSources(store, patch);
  return updateRow(store, "option", id, patch);
}

/** Puts an option at a place among those that can be voted on; merged and split ones stand between them unseen. */
export function moveOption(store: Store, id: string, position: number): null {
  const row = store.sql.get<{ workshopId: string }>(
    "SELECT workshopId FROM option WHERE id = ?",
    id,
  );
  if (!row) throw notFound("option");
  const others = optionRows(store, row.workshopId).filter((each) => each.id !== id);
  const next = others.filter(({ retired }) => !retired)[position];
  return moveOrdered(store, "option", id, next ? others.indexOf(next) : others.length);
}

function demandSources(store: Store, from: Parsed<"option.update">["patch"]): void {
  if (from.findingId) demand(store, "finding", from.findingId);
  if (from.recommendationId) demand(store, "recommendation", from.recommendationId);
}

/**
 * Deletes an option that never stood on a ballot paper and that nothing came of. What was merged
 * into it, or split to make it, comes back unless something else still stands for it.
 */
export function removeOption(store: Store, id: string): null {
  const { sql } = store;
  demand(store, "option", id);
  if (sql.get("SELECT 1 FROM roundOption WHERE optionId = ?", id))
    throw new AppError("conflict", "This option was put to the vote, so it is kept.");
  if (sql.get("SELECT 1 FROM origin WHERE fromId = ?", id))
    throw new AppError("conflict", "Other options came from this one, so it is kept.");
  const sources = sql.all<{ fromId: string }>(
    "SELECT fromId FROM origin WHERE optionId = ? AND kind <> 'carried'",
    id,
  );
  removeRow(store, "option", id);
  for (const { fromId } of sources)
    if (!sql.get("SELECT 1 FROM origin WHERE fromId = ? AND kind <> 'carried'", fromId))
      sql.update("option", fromId, { retired: 0 });
  return null;
}
