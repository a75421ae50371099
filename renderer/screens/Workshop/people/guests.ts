import type { Stakeholder } from "../../../../shared/domain/stakeholder.ts";
import type { Attendee } from "../../../../shared/domain/workshop/workshop.ts";

/** Somebody on the list of a workshop, with the name they stand there under. */
export type Guest = Attendee & { code: string };

/** The list with names from the contact list. Somebody who is there by role only goes by that. */
export function guestsOf(
  attendees: readonly Attendee[],
  stakeholders: readonly Stakeholder[],
): Guest[] {
  const byId = new Map(stakeholders.map((person) => [person.id, person]));
  return attendees.map((attendee) => {
    const person = byId.get(attendee.stakeholderId ?? "");
    if (!person) return { ...attendee, code: "" };
    const { code, organisation } = person;
    return { ...attendee, code, organisation, name: person.name || person.role || code };
  });
}
