import type { SheetId } from "../../../shared/report/documents.ts";
import { type ExhibitSheet, exhibitSheets } from "../../../shared/report/exhibits/exhibitSheets.ts";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { sayDone } from "../../state/history.ts";

/** The table as one that can stand in the report; null for another. */
export const exhibitOf = (sheet: SheetId): ExhibitSheet | null =>
  exhibitSheets.find((each) => each === sheet) ?? null;

/** Whether a table is in the report, and the way to put it in or take it out; null where it cannot stand there. */
export function useExhibit(sheet: SheetId): { isIn: boolean; toggle: () => void } | null {
  const exhibits = useQuery("exhibit.list", {}).data;
  const wanted = exhibitOf(sheet);
  if (wanted === null || exhibits === undefined) return null;
  const known = exhibits.find((each) => each.sheet === wanted);
  const toggle = async () => {
    const done = known
      ? await command("exhibit.remove", { id: known.id })
      : await command("exhibit.add", { sheet: wanted });
    if (done !== undefined) sayDone(known ? "Taken out of the report" : "Put into the report");
  };
  return { isIn: known !== undefined, toggle: () => void toggle() };
}
