import { mergedWords } from "../../../shared/domain/codebook.ts";
import { withDescendants } from "../../../shared/domain/theme.ts";
import { AppError } from "../../../shared/errors.ts";
import { mergeClusters } from "./cluster.ts";
import { turnToTheme } from "./savedQuery.ts";
import { demand, moveOrdered, removeRow, type Store, updateRow } from "./store.ts";
import { mergeSummaries } from "./summary.ts";
import { listThemes } from "./theme.ts";

/**
 * Moves all tags, clusters, memos, summaries, saved queries and children of one theme to another, then deletes it. No
 * tag is lost or doubled, and what the codebook says of the two is put together.
 */
export function mergeThemes(store: Store, from: string, into: string): null {
  const { sql } = store;
  demand(store, "theme", from);
  demand(store, "theme", into);
  if (withDescendants(listThemes(store), from).has(into))
    throw new AppError("conflict", "A theme cannot be merged into itself or into one below it.");
  mergeClusters(store, from, into);
  mergeSummaries(store, from, into);
  turnToTheme(store, from, into);
  sql.run(
    `DELETE FROM tag WHERE themeId = ? AND EXISTS (SELECT 1 FROM tag other WHERE other.themeId = ?
       AND other.noteId = tag.noteId AND other."start" IS tag."start" AND other."end" IS tag."end")`,
    from,
    into,
  );
  sql.run("UPDATE tag SET themeId = ? WHERE themeId = ?", into, from);
  sql.run("UPDATE memo SET themeId = ? WHERE themeId = ?", into, from);
  for (const { id } of sql.all<{ id: string }>(
    "SELECT id FROM theme WHERE parentId = ? ORDER BY position",
    from,
  ))
    moveOrdered(store, "theme", id, 1_000_000, into);
  const themes = new Map(listThemes(store).map((theme) => [theme.id, theme]));
  const [given, taking] = [themes.get(from), themes.get(into)];
  if (given && taking) updateRow(store, "theme", into, mergedWords(given, taking));
  return removeRow(store, "theme", from);
}
