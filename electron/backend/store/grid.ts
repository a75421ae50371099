import { type GridCount, type GridRow, rollUp } from "../../../shared/domain/grid.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import type { Store } from "./store.ts";
import { withdrawnNotes } from "./withdrawn.ts";

/**
 * Theme × stratum by interviews, without what respondents took back. Asks the index of tags once for each theme,
 * stratum and interview: that is far fewer questions than there are tags.
 */
export function themeGrid(store: Store, onRecordOnly: boolean): GridRow[] {
  const { sql } = store;
  const gone = withdrawnNotes(store);
  const counts = sql.all<GridCount>(
    `SELECT theme.id AS themeId, layer.id AS stratumId, interview.id AS interviewId
     FROM theme CROSS JOIN (SELECT id FROM stratum UNION ALL SELECT NULL) AS layer CROSS JOIN interview
     WHERE EXISTS (SELECT 1 FROM tag WHERE tag.themeId = theme.id AND tag.stratumId IS layer.id
       AND tag.interviewId = interview.id ${onRecordOnly ? "AND tag.offRecord = 0" : ""}
       ${gone.length > 0 ? "AND tag.noteId NOT IN (SELECT value FROM json_each(?))" : ""})`,
    ...(gone.length > 0 ? [JSON.stringify(gone)] : []),
  );
  const themes = sql.all<Pick<Theme, "id" | "parentId">>(
    "SELECT id, parentId FROM theme ORDER BY position, id",
  );
  return rollUp(themes, counts);
}
