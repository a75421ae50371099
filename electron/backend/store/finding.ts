import type { Findings } from "../../../shared/contract/findings.ts";
import type { Evidence, Finding, Stance } from "../../../shared/domain/finding.ts";
import type { Note } from "../../../shared/domain/note.ts";
import type { HeldInterview } from "../../../shared/domain/strength.ts";
import { type NoteRow, withTags } from "./note.ts";
import { demand, moveOrdered, notFound, type Store, toColumns, withFlags } from "./store.ts";

/**
 * True for a note whose speaker is one of some people, or, without a speaker, where any of them was in the interview.
 * What was said in a workshop without a speaker's name is nobody's.
 * @param people of the stakeholder `s`, in SQL
 */
export const saidBySql = (
  people: string,
): string => `EXISTS (SELECT 1 FROM stakeholder s WHERE ${people}
  AND (s.id = note.speakerId OR (note.speakerId IS NULL
    AND s.id IN (SELECT stakeholderId FROM participation WHERE interviewId = note.interviewId))))`;

/** True for a note that somebody who withdrew said or may have said; it stays so when that person is deleted. */
export const withdrawnSql = `(note.withdrawn = 1 OR ${saidBySql("s.consent = 'withdrawn'")})`;

export function listFindings(store: Store): Findings {
  const { sql } = store;
  const evidence = Map.groupBy(
    sql
      .all<{ findingId: string }>(
        `SELECT evidence.id, findingId, noteId, stance, quoted, note.interviewId, speakerId, stratumId,
           offRecord, kind, ${withdrawnSql} AS withdrawn
         FROM evidence JOIN note ON note.id = evidence.noteId ORDER BY evidence.position, evidence.id`,
      )
      .map((row) =>
        withFlags<Evidence & { findingId: string }>(row, "quoted", "offRecord", "withdrawn"),
      ),
    (row) => row.findingId,
  );
  const findings = Map.groupBy(
    sql
      .all<{ id: string }>(
        "SELECT id, headingId, statement, narrative, inProgress FROM finding ORDER BY position, id",
      )
      .map((row) => withFlags<Omit<Finding, "evidence">>(row, "inProgress")),
    (finding) => finding.headingId,
  );
  const complete = (finding: Omit<Finding, "evidence">): Finding => ({
    ...finding,
    evidence: (evidence.get(finding.id) ?? []).map(({ findingId: _, ...entry }) => entry),
  });
  const headings = sql
    .all<{ id: string; title: string }>("SELECT id, title FROM heading ORDER BY position, id")
    .map((heading) => ({ ...heading, findings: (findings.get(heading.id) ?? []).map(complete) }));
  return { headings, held: listHeld(store) };
}

/** Interviews that were held, as `isHeld` has it. */
function listHeld({ sql }: Store): HeldInterview[] {
  return sql
    .all<{ id: string; strata: string }>(
      `SELECT interview.id, json_group_array(DISTINCT s.stratumId) FILTER (WHERE s.id IS NOT NULL) AS strata
       FROM interview LEFT JOIN participation p ON p.interviewId = interview.id
       LEFT JOIN stakeholder s ON s.id = p.stakeholderId
       WHERE interview.startedAt IS NOT NULL GROUP BY interview.id ORDER BY interview.number`,
    )
    .map(({ id, strata }) => ({ id, stratumIds: JSON.parse(strata) as (string | null)[] }));
}

export function findingNotes(store: Store, id: string): Note[] {
  demand(store, "finding", id);
  return withTags(
    store,
    store.sql.all<NoteRow>(
      `SELECT note.* FROM evidence JOIN note ON note.id = evidence.noteId
       WHERE findingId = ? ORDER BY evidence.position, evidence.id`,
      id,
    ),
  );
}

type Added = { findingId: string; noteIds: string[]; stance: Stance; quoted?: boolean };

export function addEvidence(
  store: Store,
  { findingId, noteIds, stance, quoted = false }: Added,
): { added: number } {
  const { sql } = store;
  demand(store, "finding", findingId);
  const last = sql.get<{ top: number | null }>(
    "SELECT max(position) AS top FROM evidence WHERE findingId = ?",
    findingId,
  );
  let position = (last?.top ?? -1) + 1;
  let added = 0;
  for (const noteId of new Set(noteIds)) {
    demand(store, "note", noteId);
    if (sql.get("SELECT 1 FROM evidence WHERE findingId = ? AND noteId = ?", findingId, noteId))
      continue;
    sql.insert("evidence", {
      id: store.newId(),
      findingId,
      noteId,
      position: position++,
      stance,
      quoted: Number(quoted),
    });
    added++;
  }
  return { added };
}

export function updateFinding(store: Store, id: string, patch: object): null {
  if ("headingId" in patch && typeof patch.headingId === "string")
    demand(store, "heading", patch.headingId);
  if (!store.sql.update("finding", id, toColumns(patch))) throw notFound("finding");
  return null;
}

export function moveFinding(store: Store, id: string, headingId: string, position: number): null {
  demand(store, "heading", headingId);
  return moveOrdered(store, "finding", id, position, headingId);
}
