import { useState } from "react";
import type { NoteFilter } from "../../../../shared/domain/note.ts";
import { type SavedQuery, sameFilter } from "../../../../shared/domain/savedQuery.ts";
import { useQuery } from "../../../api/useQuery.ts";
import type { Place } from "../place.ts";

export type Saved = ReturnType<typeof useSaved>;

/** So many stand where Evidence begins; the others are in the list. */
export const shortcuts = 5;

const none: readonly SavedQuery[] = [];

/**
 * The saved queries, and the one that was opened here, whether or not the filters were changed since.
 * @param show sets the filters
 */
export function useSaved(place: Place, filter: NoteFilter, show: (filter: NoteFilter) => void) {
  const isAnything = Object.keys(filter).length > 0;
  const asked = { counted: isAnything ? 0 : shortcuts };
  const queries = useQuery("savedQuery.list", asked, { keep: true }).data ?? none;
  const [openId, setOpenId] = useState(place.queryId);
  const open = isAnything ? queries.find(({ id }) => id === openId) : undefined;
  const choose = (id: string | null) => {
    place.queryId = id;
    setOpenId(id);
  };
  return {
    queries,
    open,
    isChanged: open !== undefined && !sameFilter(filter, open.filter),
    /** Sets the filters to those of a saved query. */
    pick: (query: SavedQuery) => {
      choose(query.id);
      show(query.filter);
    },
    /** The filters as they stand are kept under this one now. */
    choose,
  };
}
