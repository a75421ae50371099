import type { Backing, Recommendation } from "../../../shared/domain/finding.ts";
import { demand, type Store } from "./store.ts";
import { demandStood } from "./workshop.ts";

export function listRecommendations({ sql }: Store): Recommendation[] {
  const basis = Map.groupBy(
    sql.all<{ recommendationId: string; findingId: string }>(
      "SELECT recommendationId, findingId FROM basis ORDER BY position, id",
    ),
    (row) => row.recommendationId,
  );
  const backings = Map.groupBy(
    sql.all<Backing & { recommendationId: string }>(
      "SELECT recommendationId, roundId, optionId FROM backing ORDER BY position, id",
    ),
    (row) => row.recommendationId,
  );
  return sql
    .all<Omit<Recommendation, "findingIds" | "backings">>(
      "SELECT id, title, rationale, responsible, reportBack FROM recommendation ORDER BY position, id",
    )
    .map((row) => ({
      ...row,
      findingIds: (basis.get(row.id) ?? []).map((each) => each.findingId),
      backings: (backings.get(row.id) ?? []).map(({ roundId, optionId }) => ({
        roundId,
        optionId,
      })),
    }));
}

/** Sets the rounds that back a recommendation, in order. */
export function setBackings(store: Store, recommendationId: string, backings: Backing[]): null {
  const { sql } = store;
  demand(store, "recommendation", recommendationId);
  const before = new Set(
    sql
      .all<Backing>(
        "SELECT roundId, optionId FROM backing WHERE recommendationId = ?",
        recommendationId,
      )
      .map(({ roundId, optionId }) => roundId + optionId),
  );
  sql.run("DELETE FROM backing WHERE recommendationId = ?", recommendationId);
  const seen = new Set<string>();
  for (const [position, { roundId, optionId }] of backings.entries()) {
    // What an older version took without looking does not keep anybody from changing the others.
    if (!before.has(roundId + optionId)) demandStood(store, roundId, optionId);
    if (seen.has(roundId + optionId)) continue;
    seen.add(roundId + optionId);
    sql.insert("backing", { id: store.newId(), recommendationId, roundId, optionId, position });
  }
  return null;
}

export function setBasis(store: Store, recommendationId: string, findingIds: string[]): null {
  const { sql } = store;
  demand(store, "recommendation", recommendationId);
  const wanted = [...new Set(findingIds)];
  sql.run(
    "DELETE FROM basis WHERE recommendationId = ? AND findingId NOT IN (SELECT value FROM json_each(?))",
    recommendationId,
    JSON.stringify(wanted),
  );
  wanted.forEach((findingId, position) => {
    demand(store, "finding", findingId);
    const row = sql.get<{ id: string }>(
      "SELECT id FROM basis WHERE recommendationId = ? AND findingId = ?",
      recommendationId,
      findingId,
    );
    if (row) sql.update("basis", row.id, { position });
    else sql.insert("basis", { id: store.newId(), recommendationId, findingId, position });
  });
  return null;
}
