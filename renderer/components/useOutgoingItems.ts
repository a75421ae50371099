import { useMemo } from "react";
import { type SheetId, sheetIds, sheets } from "../../shared/report/documents.ts";
import { useQuery } from "../api/useQuery.ts";
import { go } from "../route.ts";
import { writeSheet } from "./ExportTable.tsx";
import type { PaletteItem } from "./paletteItem.ts";

/** Tables that are about the whole diagnostic, each as a workbook and as CSV. */
const tables = sheetIds
  .filter((sheet) => sheets[sheet].about === null)
  .flatMap((sheet: SheetId) =>
    (["xlsx", "csv"] as const).map(
      (kind): PaletteItem => ({
        ...{
          id: `table-${sheet}-${kind}`,
          group: "Tables",
          label: sheets[sheet].name,
          asked: true,
        },
        detail: kind === "xlsx" ? "Write as Excel" : "Write as CSV",
        run: () => void writeSheet({ sheet, name: sheets[sheet].name }, kind),
      }),
    ),
  );

/** Documents to look at and export, and tables to write, as lines of the palette. */
export function useOutgoingItems(): PaletteItem[] {
  const documents = useQuery("document.list", {}).data;
  return useMemo(
    () => [
      ...(documents ?? []).map(
        ({ document, subjectId, name }): PaletteItem => ({
          ...{ id: `document-${document}-${subjectId}`, group: "Documents", label: name },
          ...{ does: "Look at it, export it", asked: true },
          run: () => go({ screen: "report", document, ...(subjectId && { subjectId }) }),
        }),
      ),
      ...tables,
    ],
    [documents],
  );
}
