import type { Exhibit } from "../../../shared/domain/exhibit.ts";
import type { ExhibitSheet } from "../../../shared/report/exhibits/exhibitSheets.ts";
import { addOrdered, type Store } from "./store.ts";

export const listExhibits = ({ sql }: Store): Exhibit[] =>
  sql.all<Exhibit>("SELECT id, sheet, caption FROM exhibit ORDER BY position, id");

/** Puts a table at the end; one that is in the report already stays where it is. */
export function addExhibit(store: Store, sheet: ExhibitSheet): { id: string } {
  const known = store.sql.get<{ id: string }>("SELECT id FROM exhibit WHERE sheet = ?", sheet);
  return known ?? addOrdered(store, "exhibit", { sheet, caption: "" });
}
