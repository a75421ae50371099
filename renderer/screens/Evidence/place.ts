import type { NoteFilter } from "../../../shared/domain/note.ts";
import { type Route, useRoute } from "../../route.ts";
import { openPath } from "../../state/program.ts";

/** Where a person was on the screen: found again on coming back, never written down. */
export type Place = {
  key: number;
  filter: NoteFilter;
  /** The saved query that was opened. */
  queryId: string | null;
  view: "list" | "grid";
  /** The row with the cursor, and how far the list was scrolled. */
  active: number;
  top: number;
  /** The cell of the grid that was opened last. */
  cell: string | null;
};

let made = 0;
const begin = (filter: NoteFilter, queryId: string | null = null): Place => ({
  key: ++made,
  filter,
  queryId,
  view: "list",
  active: 0,
  top: 0,
  cell: null,
});

/** By visit: each way in that asks for something starts afresh, going back does not. */
const visits = new WeakMap<Route, Place>();
let plain = { path: openPath(), place: begin({}) };

/** The place for this visit. Without a filter of its own, a visit goes on where the last such one ended. */
export function usePlace(asked: NoteFilter | undefined): Place {
  const route = useRoute();
  if (asked === undefined) {
    if (plain.path !== openPath()) plain = { path: openPath(), place: begin({}) };
    return plain.place;
  }
  const queryId = (route.screen === "evidence" && route.queryId) || null;
  const place = visits.get(route) ?? begin(asked, queryId);
  visits.set(route, place);
  return place;
}
