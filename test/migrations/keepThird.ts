import type { Backend } from "../../electron/backend/createBackend.ts";

/** What schema 3 brought to the codebook: what belongs to a theme, an example of it, and memos. */
export function keepCodebook(backend: Backend, noteId: string, interviewId: string): void {
  const themeId = backend.call("theme.list", {})[0]?.id ?? "";
  backend.call("theme.update", {
    id: themeId,
    patch: { inclusion: "What belongs", exclusion: "What does not", exampleId: noteId },
  });
  for (const on of [{ themeId }, { noteId }, { interviewId }])
    backend.call("memo.add", { on, text: "Kept memo" });
}

/** A follow-up that was done. */
export function keepFollowUp(backend: Backend, noteId: string): void {
  backend.call("note.update", { id: noteId, patch: { kind: "follow-up" } });
  backend.call("followUp.set", { noteId, done: true });
  backend.call("note.update", { id: noteId, patch: { kind: "point" } });
}

/** What schema 3 brought to interviews: why one was called off and why it was moved. */
export function keepAppointments(backend: Backend, id: string): void {
  backend.call("interview.cancel", { id, reason: "Kept reason" });
  const plannedAt = "2010-04-01T09:00:00.000Z";
  backend.call("interview.reschedule", { id, plannedAt, reason: "Kept reason" });
}

/** What schema 3 brought to the contact list: a target, and what is known of a person's status and consent. */
export function keepContacts(backend: Backend, id: string): void {
  const stratumId = backend.call("diagnostic.get", {}).strata[0]?.id ?? "";
  backend.call("stratum.setTarget", { id: stratumId, target: 7 });
  const consent = { consent: "limited", consentLimits: "Kept limits" } as const;
  const patch = { ...consent, status: "agreed", remarks: "Kept remark" } as const;
  backend.call("stakeholder.update", { id, patch });
}
