import { z } from "zod";
import { day, id, line, longText, requiredLine } from "../text.ts";

const clock = z.string().regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, "is not a time of the form 14:02");

export const workshopFields = z.object({
  title: requiredLine,
  date: day,
  start: clock,
  end: clock,
  place: line,
  /** Prose: lines that start with "- " are bullets. */
  purposes: longText,
  /** What came out of it. */
  outputs: longText,
  /** Says that what stands here is an illustration, and why; "" for a record of what happened. */
  illustrative: line,
  /** The workshop that takes up what comes out of this one. */
  feedsIntoId: id.nullable(),
});
export const workshopPatch = workshopFields.partial();
export const workshopAdd = workshopFields
  .omit({ feedsIntoId: true })
  .partial()
  .extend({ title: requiredLine });
type WorkshopFields = z.output<typeof workshopFields>;

export const agendaFields = z.object({
  /** Clock time as HH:MM; "" where it follows on. */
  time: clock,
  minutes: z.number().int().min(0).max(1_440).nullable(),
  title: requiredLine,
  /** For the facilitator; never shown to the room. */
  note: longText,
});
export const agendaPatch = agendaFields.partial();
export type AgendaItem = z.output<typeof agendaFields> & { id: string };

/** Somebody invited, or who walked in: from the contact list, or by name only. */
const attendeeFields = z.object({
  stakeholderId: id.nullable(),
  /** Of somebody who is not on the contact list. */
  name: line,
  organisation: line,
  stratumId: id.nullable(),
  invited: z.boolean(),
  attended: z.boolean(),
});
export const attendeeAdd = attendeeFields.partial().extend({ workshopId: id });
export const attendeePatch = attendeeFields.omit({ stakeholderId: true }).partial();
/** `stratumId` is the stakeholder's own where there is one. */
export type Attendee = z.output<typeof attendeeFields> & { id: string };

/** People present who were counted and not listed, by stratum. */
export type Headcount = { stratumId: string | null; people: number };

export const gapFields = z.object({
  vision: longText,
  practice: longText,
  gap: longText,
  improvement: longText,
});
export const gapPatch = gapFields.partial();
/** A row of "mind the gap". */
export type Gap = z.output<typeof gapFields> & { id: string };

export const priorityFields = z.object({
  text: requiredLine,
  /** How it was agreed, in words. */
  how: line,
  optionId: id.nullable(),
  roundId: id.nullable(),
});
export const priorityPatch = priorityFields.partial();
/** Something the room agreed comes first. */
export type Priority = z.output<typeof priorityFields> & { id: string };

/** A meeting of many. */
export type Workshop = WorkshopFields & {
  id: string;
  noteCount: number;
  roundCount: number;
  invited: number;
  /** Listed and counted people together. */
  present: number;
};
export type WorkshopDetail = Workshop & {
  agenda: AgendaItem[];
  attendees: Attendee[];
  headcounts: Headcount[];
  gaps: Gap[];
  priorities: Priority[];
};

export const headcountSet = z.object({
  workshopId: id,
  stratumId: id.nullable(),
  people: z.number().int().min(0).max(100_000),
});
