import type { Workshop } from "../../../shared/domain/workshop/workshop.ts";
import { longDate } from "../../components/format.ts";

/** "9 May 2007 · Community centre" */
export const whenAndWhere = ({ date, place }: Pick<Workshop, "date" | "place">): string =>
  [longDate(date), place].filter(Boolean).join(" · ");

/** Its title, with its date where others have the same title. */
export function nameOf(
  { id, title, date }: Pick<Workshop, "id" | "title" | "date">,
  all: readonly Pick<Workshop, "id" | "title">[],
): string {
  const alone = !all.some((other) => other.id !== id && other.title === title);
  return [title, !alone && longDate(date)].filter(Boolean).join(", ");
}
