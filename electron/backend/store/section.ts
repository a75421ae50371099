import { freeSectionNumber } from "../../../shared/domain/frameworks/numbering.ts";
import { AppError } from "../../../shared/errors.ts";
import { getFramework } from "./framework.ts";
import { changing } from "./frameworks.ts";
import { askedIn } from "./questionUse.ts";
import { addOrdered, moveOrdered, notFound, removeRow, type Store } from "./store.ts";

type NewSection = { frameworkId: string; title: string; position?: number | undefined };

/** Adds a section at a place of its framework; at the end where none is named. */
export function addSection(
  store: Store,
  { frameworkId, title, position }: NewSection,
): { id: string } {
  const number = freeSectionNumber(getFramework(store, frameworkId).sections);
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
  const number = askedIn(store, "sectionId", id);
  if (number !== null)
    throw new AppError(
      "conflict",
      `Question ${number} of it was asked in an interview already, so the section stays.`,
    );
  return changing(store, frameworkId, () => removeRow(store, "section", id));
}

export function frameworkOfSection({ sql }: Store, id: string): string {
  const row = sql.get<{ frameworkId: string }>("SELECT frameworkId FROM section WHERE id = ?", id);
  if (!row) throw notFound("section");
  return row.frameworkId;
}
