import { freeSectionNumber } from "../../../shared/domain/frameworks/numbering.ts";
import { AppError } from "../../../shared/errors.ts";
import { getFramework } from "./framework.ts";
import { changing, retire, retiredOf } from "./frameworks.ts";
import { askedIn } from "./questionUse.ts";
import { addOrdered, moveOrdered, notFound, removeRow, type Store } from "./store.ts";

type NewSection = { frameworkId: string; title: string; position?: number | undefined };

/** Adds a section at a place of its framework; at the end where none is named. */
export function addSection(
  store: Store,
  { frameworkId, title, position }: NewSection,
): { id: string } {
  const { sections } = getFramework(store, frameworkId);
  const number = freeSectionNumber(sections, retiredOf(store, frameworkId));
  return changing(store, frameworkId, () => {
    const made = addOrdered(store, "section", { frameworkId, title, number });
    if (position !== undefined) moveOrdered(store, "section", made.id, position);
    return made;
  });
}

export const moveSection = (store: Store, id: string, position: number): null =>
  changing(store, frameworkOfSection(store, id), () => moveOrdered(store, "section", id, position));

/** Removes a section and its questions, of which none was asked yet. */
export function removeSection(store: Store, id: string): null {
  const frameworkId = frameworkOfSection(store, id);
  const use = askedIn(store, "sectionId", id);
  if (use !== null)
    throw new AppError(
      "conflict",
      `Question ${use.number} of it ${use.why}, so the section stays.`,
    );
  const gone = store.sql.all<{ number: string }>(
    "SELECT number FROM section WHERE id = ? UNION ALL SELECT number FROM question WHERE sectionId = ?",
    ...[id, id],
  );
  retire(
    store,
    frameworkId,
    gone.map(({ number }) => number),
  );
  return changing(store, frameworkId, () => removeRow(store, "section", id));
}

export function frameworkOfSection({ sql }: Store, id: string): string {
  const row = sql.get<{ frameworkId: string }>("SELECT frameworkId FROM section WHERE id = ?", id);
  if (!row) throw notFound("section");
  return row.frameworkId;
}
