import type { Parsed } from "../../../shared/contract.ts";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import {
  type IdField,
  readFilter,
  type SavedQuery,
  withOtherTheme,
} from "../../../shared/domain/savedQuery.ts";
import { AppError } from "../../../shared/errors.ts";
import { countNotes } from "./find.ts";
import { addOrdered, type Store, updateRow } from "./store.ts";

type SavedRow = { id: string; name: string; filter: string };

const readRows = ({ sql }: Store): SavedRow[] =>
  sql.all<SavedRow>("SELECT id, name, filter FROM savedQuery ORDER BY position, id");

/** @param counted so many of the first, because to count takes longest */
export const listSavedQueries = (store: Store, counted = Number.POSITIVE_INFINITY): SavedQuery[] =>
  readRows(store).map(({ id, name, filter: stored }, at) => {
    const { filter, incomplete } = readFilter(stored);
    return {
      ...{ id, name, filter, incomplete },
      notes: at < counted ? countNotes(store, filter) : null,
      gone: goneOf(store, filter),
    };
  });

/** The table of the records that each field names. */
const tables: Record<IdField, string> = {
  sectionId: "section",
  questionId: "question",
  interviewId: "interview",
  workshopId: "workshop",
  respondentId: "stakeholder",
  themeId: "theme",
  andThemeId: "theme",
  besideThemeId: "theme",
  themeIds: "theme",
  stratumId: "stratum",
  areaId: "area",
  findingId: "finding",
  notFindingId: "finding",
};

function goneOf({ sql }: Store, filter: NoteFilter): IdField[] {
  return (Object.keys(tables) as IdField[]).filter((field) => {
    const asked = [filter[field] ?? []].flat();
    return asked.some((id) => !sql.get(`SELECT 1 FROM "${tables[field]}" WHERE id = ?`, id));
  });
}

/** Saved queries ask for the theme that remains of two that are merged. */
export function turnToTheme(store: Store, from: string, into: string): void {
  for (const { id, filter } of readRows(store)) {
    const turned = withOtherTheme(filter, from, into);
    if (turned !== null) store.sql.update("savedQuery", id, { filter: turned });
  }
}

/** Two saved queries of one name could not be told apart in a list. */
function refuseTwice(store: Store, name: string, except?: string): void {
  const wanted = name.toLocaleLowerCase("en-GB");
  const there = readRows(store).find(
    (each) => each.id !== except && each.name.toLocaleLowerCase("en-GB") === wanted,
  );
  if (there)
    throw new AppError("conflict", `There is a saved query called “${there.name}” already.`);
}

export function addSavedQuery(
  store: Store,
  { name, filter }: Parsed<"savedQuery.add">,
): { id: string } {
  refuseTwice(store, name);
  return addOrdered(store, "savedQuery", { name, filter: JSON.stringify(filter) });
}

export function updateSavedQuery(
  store: Store,
  { id, patch: { name, filter } }: Parsed<"savedQuery.update">,
): null {
  if (name !== undefined) refuseTwice(store, name, id);
  const stored = filter && JSON.stringify(filter);
  return updateRow(store, "savedQuery", id, { name, filter: stored }, "saved query");
}
