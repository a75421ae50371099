import {
  nextCode,
  type Stakeholder,
  stakeholderDefaults,
} from "../../../shared/domain/stakeholder.ts";
import { AppError } from "../../../shared/errors.ts";
import { withdrawRemarks } from "./remarks.ts";
import { demand, removeRow, type Store, toColumns, updateRow } from "./store.ts";
import { refreshSpoken, refreshStrata } from "./strata.ts";

export const listStakeholders = ({ sql }: Store): Stakeholder[] =>
  sql.all<Stakeholder>("SELECT * FROM stakeholder ORDER BY length(code), code");

/** Gives one unused code after the other. */
export function newCodes(store: Store): () => string {
  // Papers and exports may name anybody who ever was there, so the journal is asked, not the list.
  const codes = store.sql
    .all<{ code: string }>(
      "SELECT after ->> 'code' AS code FROM journal WHERE tableName = 'stakeholder' AND after IS NOT NULL",
    )
    .map((row) => row.code);
  let last: string | null = null;
  return () => {
    last = nextCode(last === null ? codes : [last]);
    return last;
  };
}

export function addStakeholder(store: Store, fields: Partial<Stakeholder>): Stakeholder {
  const stakeholder: Stakeholder = {
    id: store.newId(),
    code: newCodes(store)(),
    ...stakeholderDefaults,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
  store.sql.insert("stakeholder", toColumns(stakeholder));
  return stakeholder;
}

export function updateStakeholder(store: Store, id: string, patch: Partial<Stakeholder>): null {
  if (patch.referredById) refuseCircle(store, id, patch.referredById);
  updateRow(store, "stakeholder", id, patch);
  if (patch.stratumId !== undefined) {
    refreshStrata(store, interviewsOf(store, id));
    refreshSpoken(store, id);
  }
  return null;
}

/** Nobody was referred by somebody whom they themselves led to. */
function refuseCircle({ sql }: Store, id: string, referredById: string): void {
  const back = sql.get<{ code: string }>(
    `WITH RECURSIVE chain (id) AS (SELECT ? UNION SELECT s.referredById FROM stakeholder s JOIN chain USING (id)
       WHERE s.referredById IS NOT NULL)
     SELECT code FROM stakeholder WHERE id = ? AND id IN (SELECT id FROM chain)`,
    referredById,
    id,
  );
  if (back)
    throw new AppError(
      "conflict",
      `${back.code} cannot have been referred by somebody whom ${back.code} led to. Choose somebody else.`,
    );
}

/**
 * Deletes a person. What they said, or may have said, stays, but is attributed to nobody from then on, keeps the
 * stratum it had, and stays withdrawn where they withdrew. Who came to a workshop is still counted there.
 */
export function removeStakeholder(store: Store, id: string): null {
  const { sql } = store;
  demand(store, "stakeholder", id);
  sql.run(
    `UPDATE note SET unattributed = 1,
       withdrawn = max(withdrawn, (SELECT consent = 'withdrawn' FROM stakeholder WHERE id = ?))
     WHERE speakerId = ? OR (speakerId IS NULL
       AND interviewId IN (SELECT interviewId FROM participation WHERE stakeholderId = ?))`,
    id,
    id,
    id,
  );
  withdrawRemarks(store, [id]);
  sql.run(
    `UPDATE attendee SET (name, stratumId) = (SELECT code, stratumId FROM stakeholder WHERE id = ?)
     WHERE stakeholderId = ?`,
    id,
    id,
  );
  return removeRow(store, "stakeholder", id);
}

const interviewsOf = ({ sql }: Store, stakeholderId: string) =>
  sql
    .all<{ interviewId: string }>(
      "SELECT interviewId FROM participation WHERE stakeholderId = ?",
      stakeholderId,
    )
    .map((row) => row.interviewId);

export function removeStratum(store: Store, id: string): null {
  const { sql } = store;
  demand(store, "stratum", id);
  // People who were counted in it go to those whose stratum is not known.
  sql.run(
    `UPDATE headcount SET people = people + (SELECT other.people FROM headcount other
       WHERE other.workshopId = headcount.workshopId AND other.stratumId = ?)
     WHERE stratumId IS NULL
       AND workshopId IN (SELECT workshopId FROM headcount WHERE stratumId = ?)`,
    id,
    id,
  );
  sql.run(
    `DELETE FROM headcount WHERE stratumId = ?
       AND workshopId IN (SELECT workshopId FROM headcount WHERE stratumId IS NULL)`,
    id,
  );
  removeRow(store, "stratum", id);
  sql.run("UPDATE tag SET stratumId = NULL WHERE stratumId = ?", id);
  return null;
}
