import { withdrawnSql } from "./finding.ts";
import type { Store } from "./store.ts";

/** Notes that somebody took back: few, and found by the people, so that not every note is looked at. */
export function withdrawnNotes({ sql }: Pick<Store, "sql">): string[] {
  const here = `SELECT note.id FROM note WHERE interviewId IN (SELECT interviewId FROM participation p
    JOIN stakeholder s ON s.id = p.stakeholderId WHERE s.consent = 'withdrawn')`;
  return sql
    .all<{ id: string }>(
      `SELECT note.id FROM note WHERE withdrawn = 1
       UNION SELECT note.id FROM stakeholder s CROSS JOIN note ON note.speakerId = s.id WHERE s.consent = 'withdrawn'
       UNION ${here} AND ${withdrawnSql}`,
    )
    .map((row) => row.id);
}
