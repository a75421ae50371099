import { type GridCount, type GridRow, rollUp } from "../../../shared/domain/grid.ts";
import type { Store } from "./store.ts";
import { listThemes } from "./theme.ts";

/** Theme × stratum by interviews; reads the index of tags alone. */
export function themeGrid(store: Store, onRecordOnly: boolean): GridRow[] {
  const counts = store.sql.all<GridCount>(
    `SELECT themeId, stratumId, interviewId FROM tag ${onRecordOnly ? "WHERE offRecord = 0" : ""}
     GROUP BY themeId, stratumId, interviewId`,
  );
  return rollUp(listThemes(store), counts);
}
