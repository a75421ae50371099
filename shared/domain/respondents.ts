import { type Interview, isHeld } from "./interview.ts";
import type { Stakeholder } from "./stakeholder.ts";

/** Who was interviewed and did not withdraw since, in the order of the contact list. */
export function respondentsOf(
  stakeholders: readonly Stakeholder[],
  interviews: readonly Pick<Interview, "startedAt" | "stakeholderIds">[],
): Stakeholder[] {
  const ids = new Set(interviews.filter(isHeld).flatMap((interview) => interview.stakeholderIds));
  return stakeholders.filter((person) => ids.has(person.id) && person.consent !== "withdrawn");
}
