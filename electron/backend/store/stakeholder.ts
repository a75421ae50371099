import {
  nextCode,
  type Stakeholder,
  stakeholderDefaults,
} from "../../../shared/domain/stakeholder.ts";
import { removeRow, type Store, toColumns, updateRow } from "./store.ts";
import { refreshStrata } from "./strata.ts";

export const listStakeholders = ({ sql }: Store): Stakeholder[] =>
  sql.all<Stakeholder>("SELECT * FROM stakeholder ORDER BY length(code), code");

export function addStakeholder(store: Store, fields: Partial<Stakeholder>): Stakeholder {
  const codes = store.sql
    .all<{ code: string }>("SELECT code FROM stakeholder")
    .map((row) => row.code);
  const stakeholder: Stakeholder = {
    id: store.newId(),
    code: nextCode(codes),
    ...stakeholderDefaults,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
  store.sql.insert("stakeholder", toColumns(stakeholder));
  return stakeholder;
}

export function updateStakeholder(store: Store, id: string, patch: Partial<Stakeholder>): null {
  updateRow(store, "stakeholder", id, patch);
  if (patch.stratumId !== undefined) refreshStrata(store, interviewsOf(store, id));
  return null;
}

export function removeStakeholder(store: Store, id: string): null {
  const interviews = interviewsOf(store, id);
  removeRow(store, "stakeholder", id);
  refreshStrata(store, interviews);
  return null;
}

const interviewsOf = ({ sql }: Store, stakeholderId: string) =>
  sql
    .all<{ interviewId: string }>(
      "SELECT interviewId FROM participation WHERE stakeholderId = ?",
      stakeholderId,
    )
    .map((row) => row.interviewId);

export function removeStratum(store: Store, id: string): null {
  removeRow(store, "stratum", id);
  store.sql.run("UPDATE tag SET stratumId = NULL WHERE stratumId = ?", id);
  return null;
}
