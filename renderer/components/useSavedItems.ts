import { useMemo } from "react";
import { troubleWords } from "../../shared/domain/savedQuery.ts";
import { useQuery } from "../api/useQuery.ts";
import { go } from "../route.ts";
import type { PaletteItem } from "./paletteItem.ts";

/** Saved queries as lines of the palette. */
export function useSavedItems(): PaletteItem[] {
  const { data } = useQuery("savedQuery.list", { counted: 0 });
  return useMemo(
    () =>
      (data ?? []).map((query) => ({
        id: `query-${query.id}`,
        group: "Saved queries",
        label: query.name,
        does: troubleWords(query) ?? "Notes that match",
        run: () => go({ screen: "evidence", filter: query.filter, queryId: query.id }),
      })),
    [data],
  );
}
