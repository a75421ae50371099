import { type Stakeholder, stakeholderDefaults } from "../../../shared/domain/stakeholder.ts";

/** Somebody on a contact list; the code is the id. */
export const personOf = (code: string, fields: Partial<Stakeholder> = {}): Stakeholder => ({
  ...stakeholderDefaults,
  ...{ id: code, code },
  ...fields,
});

/** An interview with these people; held unless told otherwise. */
export const interviewWith = (stakeholderIds: string[], held = true) => ({
  stakeholderIds,
  startedAt: held ? "2010-03-02T10:00:00.000Z" : null,
  cancelledAt: null,
});
