import type { Interview } from "../../../shared/domain/interview.ts";
import { longDate } from "../../components/format.ts";
import { toLocal } from "../../components/localTime.ts";

export type Order = "number" | "day";

const timeOf = ({ startedAt, plannedAt }: Interview) => startedAt ?? plannedAt;

/** By day: earliest first, those without a time last. */
export const inOrder = (interviews: readonly Interview[], order: Order): Interview[] =>
  order === "number"
    ? [...interviews]
    : interviews.toSorted((a, b) => {
        const [x, y] = [timeOf(a) ?? "~", timeOf(b) ?? "~"];
        return x === y ? a.number - b.number : x < y ? -1 : 1;
      });

/** The day that an interview stands under, as clocks here show it. */
export function dayOf(interview: Interview): string {
  const at = timeOf(interview);
  return at ? longDate(toLocal(at).slice(0, 10)) : "No date yet";
}
