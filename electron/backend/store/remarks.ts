import type { Store } from "./store.ts";

/**
 * People leave interviews, or the list altogether. A remark on a record that one of them made, or may have made, and
 * who withdrew, stays withdrawn when nothing tells any more that they were there.
 * @param interviewId which interview they leave; all of them where none is named
 */
export function withdrawRemarks(
  { sql }: Pick<Store, "sql">,
  stakeholderIds: readonly string[],
  interviewId: string | null = null,
): void {
  sql.run(
    `UPDATE correction SET withdrawn = 1 WHERE noteId IS NULL AND withdrawn = 0
       AND interviewId IN (SELECT interviewId FROM participation p JOIN stakeholder s ON s.id = p.stakeholderId
         WHERE consent = 'withdrawn' AND s.id IN (SELECT value FROM json_each(?))
           AND interviewId = ifnull(?, interviewId))`,
    JSON.stringify(stakeholderIds),
    interviewId,
  );
}
