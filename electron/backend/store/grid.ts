import { type GridCount, type GridRow, rollUp } from "../../../shared/domain/grid.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import type { Store } from "./store.ts";

/**
 * Theme × stratum by interviews. Asks the index of tags once for each theme, stratum and interview:
 * that is far fewer questions than there are tags.
 */
export function themeGrid({ sql }: Store, onRecordOnly: boolean): GridRow[] {
  const counts = sql.all<GridCount>(
    `SELECT theme.id AS themeId, layer.id AS stratumId, interview.id AS interviewId
     FROM theme CROSS JOIN (SELECT id FROM stratum UNION ALL SELECT NULL) AS layer CROSS JOIN interview
     WHERE EXISTS (SELECT 1 FROM tag WHERE tag.themeId = theme.id AND tag.stratumId IS layer.id
       AND tag.interviewId = interview.id ${onRecordOnly ? "AND tag.offRecord = 0" : ""})`,
  );
  const themes = sql.all<Pick<Theme, "id" | "parentId">>(
    "SELECT id, parentId FROM theme ORDER BY position, id",
  );
  return rollUp(themes, counts);
}
