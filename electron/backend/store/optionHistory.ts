import type { OriginKind } from "../../../shared/domain/workshop/option.ts";
import { AppError } from "../../../shared/errors.ts";
import { addOption, liveOption, type OptionRow, optionRows } from "./option.ts";
import { demand, moveOrdered, type Store } from "./store.ts";

const addOrigin = (store: Store, optionId: string, fromId: string, kind: OriginKind) =>
  store.sql.insert("origin", { id: store.newId(), optionId, fromId, kind });

/** The place of an option among all of its workshop, from 0. */
const placeOf = (store: Store, { id, workshopId }: OptionRow) =>
  optionRows(store, workshopId).findIndex((each) => each.id === id);

/** Makes one option of several. It stands where the first of them stood, and they are kept, retired. */
export function mergeOptions(store: Store, ids: readonly string[], title: string): { id: string } {
  const merged = [...new Set(ids)].map((id) => liveOption(store, id));
  const [first] = merged;
  if (!first || merged.length < 2)
    throw new AppError("invalid-input", "Merging needs at least two options.");
  const { workshopId } = first;
  if (merged.some((each) => each.workshopId !== workshopId))
    throw new AppError("conflict", "Only options of the same workshop can be merged.");
  const place = Math.min(...merged.map((each) => placeOf(store, each)));
  const id = addOption(store, {
    ...{ workshopId, title },
    detail: [...new Set(merged.map(({ detail }) => detail).filter(Boolean))].join("\n\n"),
    findingId: shared(merged.map((each) => each.findingId)),
    recommendationId: shared(merged.map((each) => each.recommendationId)),
  });
  for (const each of merged) retire(store, each, id, "merged");
  moveOrdered(store, "option", id, place);
  return { id };
}

/** The one source that all of them have that have any; where they differ, the origins tell. */
function shared(ids: readonly (string | null)[]): string | null {
  const known = new Set(ids.filter((id) => id !== null));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}

function retire(store: Store, { id }: OptionRow, into: string, kind: OriginKind): void {
  addOrigin(store, into, id, kind);
  store.sql.update("option", id, { retired: 1 });
}

/** Makes several options of one; they stand in its place, and it is kept, retired. */
export function splitOption(
  store: Store,
  id: string,
  titles: readonly string[],
): { ids: string[] } {
  const whole = liveOption(store, id);
  const { workshopId, findingId, recommendationId } = whole;
  const place = placeOf(store, whole);
  const ids = titles.map((title, i) => {
    const part = addOption(store, { workshopId, title, detail: "", findingId, recommendationId });
    retire(store, whole, part, "split");
    moveOrdered(store, "option", part, place + i);
    return part;
  });
  return { ids };
}

/** Copies options from another workshop; one that was carried here before is not carried again. */
export function carryOptions(
  store: Store,
  workshopId: string,
  optionIds: readonly string[],
): { ids: string[] } {
  demand(store, "workshop", workshopId);
  const ids: string[] = [];
  for (const fromId of new Set(optionIds)) {
    const { id: _, retired, ...fields } = liveOption(store, fromId);
    if (fields.workshopId === workshopId)
      throw new AppError("conflict", "This option is in this workshop already.");
    if (isCarried(store, workshopId, fromId)) continue;
    const id = addOption(store, { ...fields, workshopId });
    addOrigin(store, id, fromId, "carried");
    ids.push(id);
  }
  return { ids };
}

const isCarried = ({ sql }: Store, workshopId: string, fromId: string) =>
  sql.get(
    `SELECT 1 FROM origin JOIN option ON option.id = optionId
     WHERE fromId = ? AND kind = 'carried' AND workshopId = ?`,
    fromId,
    workshopId,
  ) !== undefined;
