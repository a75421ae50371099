import type { Counts } from "../../../shared/contract/front.ts";
import type {
  Change,
  Diagnostic,
  DiagnosticDetail,
  Indicator,
  Stratum,
} from "../../../shared/domain/diagnostic.ts";
import {
  type NarrativeKey,
  type Narratives,
  narrativeKeys,
} from "../../../shared/domain/narrative.ts";
import { type Store, toColumns } from "./store.ts";

export function getDiagnostic({ sql }: Store): DiagnosticDetail {
  const rows = <T>(table: string, columns: string) =>
    sql.all<T>(`SELECT ${columns} FROM "${table}" ORDER BY position, id`);
  return {
    diagnostic: sql.get<Diagnostic>("SELECT * FROM diagnostic") as Diagnostic,
    changes: rows<Change>("change", "id, version, date, change, approvedBy"),
    indicators: rows<Indicator>(
      "indicator",
      "id, code, wording, survey, year, value, comparator, target, targetDate, note",
    ),
    strata: rows<Stratum>("stratum", "id, name, target"),
  };
}

/** The one row of a new file. */
export const insertDiagnostic = ({ sql, newId }: Store, fields: object): void =>
  sql.insert("diagnostic", { id: newId(), ...toColumns(fields) });

export function updateDiagnostic({ sql }: Store, patch: object): null {
  const row = sql.get<{ id: string }>("SELECT id FROM diagnostic");
  sql.update("diagnostic", row?.id ?? "", { ...patch });
  return null;
}

export function listNarratives({ sql }: Store): Narratives {
  const written = new Map(
    sql
      .all<{ id: string; text: string }>("SELECT id, text FROM narrative")
      .map((row) => [row.id, row.text]),
  );
  return Object.fromEntries(
    narrativeKeys.map((key) => [key, written.get(key) ?? ""]),
  ) as Narratives;
}

export function setNarrative({ sql }: Store, key: NarrativeKey, text: string): null {
  if (!sql.update("narrative", key, { text })) sql.insert("narrative", { id: key, text });
  return null;
}

export function getCounts({ sql }: Store): Counts {
  return sql.get<Counts>(`SELECT
    (SELECT count(*) FROM stakeholder) AS stakeholders, (SELECT count(*) FROM interview) AS interviews,
    (SELECT count(*) FROM theme) AS themes, (SELECT count(*) FROM note) AS notes,
    (SELECT count(*) FROM finding) AS findings, (SELECT count(DISTINCT noteId) FROM evidence) AS notesUsed,
    (SELECT count(*) FROM workshop) AS workshops, (SELECT count(*) FROM output) AS outputs`) as Counts;
}
