import type { Coding } from "../../../shared/domain/agreement.ts";
import { inTreeOrder, themePath } from "../../../shared/domain/theme.ts";
import { withdrawnSql } from "./finding.ts";
import type { Store } from "./store.ts";
import { listThemes } from "./theme.ts";

/** Which themes each note has, whether it is tagged as a whole or in passages. */
export function readCoding(store: Store): Coding {
  const { sql } = store;
  const themes = listThemes(store);
  const tags = Map.groupBy(
    sql.all<{ noteId: string; themeId: string }>("SELECT DISTINCT noteId, themeId FROM tag"),
    ({ noteId }) => noteId,
  );
  const notes = sql.all<{ id: string; text: string; who: string; offRecord: number }>(
    `SELECT note.id, note.text, offRecord, coalesce(
       (SELECT code FROM stakeholder WHERE id = speakerId),
       (SELECT 'Interview ' || number FROM interview WHERE id = interviewId), 'Workshop') AS who
     FROM note WHERE NOT ${withdrawnSql} ORDER BY seq`,
  );
  return {
    themes: inTreeOrder(themes).map(({ theme: { id } }) => ({ id, path: themePath(themes, id) })),
    notes: notes.map(({ offRecord, ...note }) => ({
      ...note,
      offRecord: offRecord === 1,
      themeIds: (tags.get(note.id) ?? []).map(({ themeId }) => themeId),
    })),
  };
}
