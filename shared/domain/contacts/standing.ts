import { type Interview, isHeld } from "../interview.ts";
import type { ContactStatus, Stakeholder } from "../stakeholder.ts";

/** Where somebody stands on the way from the list to an interview that was held. */
export const standings = ["listed", "invited", "agreed", "declined", "completed"] as const;
export type Standing = ContactStatus | "completed";

export const standingWords: Record<Standing, string> = {
  listed: "Listed",
  invited: "Invited",
  agreed: "Agreed",
  declined: "Declined",
  completed: "Completed",
};

type Meeting = Pick<Interview, "startedAt" | "cancelledAt" | "stakeholderIds">;

/** Everybody who is in an interview that was held, and in one that is planned. */
export type Met = { interviewed: ReadonlySet<string>; planned: ReadonlySet<string> };

export function metIn(interviews: readonly Meeting[]): Met {
  const people = (some: readonly Meeting[]) =>
    new Set(some.flatMap(({ stakeholderIds }) => stakeholderIds));
  const planned = interviews.filter((each) => !isHeld(each) && each.cancelledAt === null);
  return { interviewed: people(interviews.filter(isHeld)), planned: people(planned) };
}

/** What the interviews tell need not be said again: planned means agreed, held means completed. */
export function standingOf(
  { id, status }: Pick<Stakeholder, "id" | "status">,
  { interviewed, planned }: Met,
): Standing {
  if (interviewed.has(id)) return "completed";
  return planned.has(id) ? "agreed" : status;
}
