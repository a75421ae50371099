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

type Held = Pick<Interview, "startedAt" | "stakeholderIds">;

/** Everybody who took part in an interview that was held. */
export const interviewedIds = (interviews: readonly Held[]): ReadonlySet<string> =>
  new Set(interviews.filter(isHeld).flatMap(({ stakeholderIds }) => stakeholderIds));

/** @param interviewed from `interviewedIds` */
export const standingOf = (
  person: Pick<Stakeholder, "id" | "status">,
  interviewed: ReadonlySet<string>,
): Standing => (interviewed.has(person.id) ? "completed" : person.status);
