import { z } from "zod";
import { type Slide, slideRef } from "../domain/slide.ts";
import { id } from "../domain/text.ts";
import * as workshop from "../domain/workshop/workshop.ts";
import {
  byId,
  command,
  made,
  none,
  nothing,
  patch,
  place,
  query,
  returns,
  sameField,
} from "./spec.ts";

const inWorkshop = <T extends z.ZodRawShape>(fields: z.ZodObject<T>) =>
  z.object({ workshopId: id, fields });

/** Workshops: who came, what was on, what was agreed. Their notes are notes like any others. */
export const workshopMethods = {
  "workshop.list": query("The workshops, in order", none, returns<workshop.Workshop[]>()),
  "workshop.get": query(
    "One workshop with agenda, people, gaps and priorities",
    byId,
    returns<workshop.WorkshopDetail>(),
  ),
  "workshop.add": command("Add a workshop", workshop.workshopAdd, made),
  "workshop.update": command("Edit a workshop", patch(workshop.workshopPatch), nothing, sameField),
  "workshop.move": command("Move a workshop", place, nothing),
  "workshop.remove": command("Delete a workshop with its notes and rounds", byId, nothing),
  "agenda.add": command("Add an agenda item", inWorkshop(workshop.agendaFields), made),
  "agenda.update": command("Edit an agenda item", patch(workshop.agendaPatch), nothing, sameField),
  "agenda.move": command("Move an agenda item", place, nothing),
  "agenda.remove": command("Delete an agenda item", byId, nothing),
  "attendee.add": command("Add somebody to a workshop", workshop.attendeeAdd, made),
  "attendee.invite": command(
    "Invite people from the contact list",
    z.object({ workshopId: id, stakeholderIds: z.array(id).min(1).max(1_000) }),
    returns<{ added: number }>(),
  ),
  "attendee.update": command("Edit who came", patch(workshop.attendeePatch), nothing, sameField),
  "attendee.remove": command("Take somebody off a workshop", byId, nothing),
  "headcount.set": command(
    "Count people who are not listed",
    workshop.headcountSet,
    nothing,
    (input) => `${input.workshopId} ${input.stratumId}`,
  ),
  "gap.add": command("Add a gap", inWorkshop(workshop.gapFields.partial()), made),
  "gap.update": command("Edit a gap", patch(workshop.gapPatch), nothing, sameField),
  "gap.move": command("Move a gap", place, nothing),
  "gap.remove": command("Delete a gap", byId, nothing),
  "priority.add": command("Add a priority", inWorkshop(workshop.priorityFields), made),
  "priority.addFromRound": command(
    "Put what was voted on the list of priorities",
    z.object({ roundId: id, optionIds: z.array(id).min(1).max(100) }),
    returns<{ ids: string[] }>(),
  ),
  "priority.update": command("Edit a priority", patch(workshop.priorityPatch), nothing, sameField),
  "priority.move": command("Move a priority", place, nothing),
  "priority.remove": command("Delete a priority", byId, nothing),
  "slide.get": query(
    "What the presenter window shows",
    z.object({ ref: slideRef }),
    returns<Slide>(),
  ),
} as const;
