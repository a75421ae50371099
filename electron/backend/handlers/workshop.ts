import type { workshopMethods } from "../../../shared/contract/workshop.ts";
import { addFromRound } from "../store/agreed.ts";
import * as attendee from "../store/attendee.ts";
import { readSlide } from "../store/slide.ts";
import { addOrdered, demand, moveOrdered, removeRow, updateRow } from "../store/store.ts";
import { sealSummaries } from "../store/summaryGrounds.ts";
import * as workshop from "../store/workshop.ts";
import type { HandlersOf } from "./context.ts";

export const workshopHandlers: HandlersOf<typeof workshopMethods> = {
  "workshop.list": (store) => workshop.listWorkshops(store),
  "workshop.get": (store, { id }) => workshop.getWorkshop(store, id),
  "workshop.add": (store, fields) => workshop.addWorkshop(store, fields),
  "workshop.update": (store, { id, patch }) => workshop.updateWorkshop(store, id, patch),
  "workshop.move": (store, { id, position }) => moveOrdered(store, "workshop", id, position),
  "workshop.remove": (store, { id }) => {
    sealSummaries(store, { workshopId: id });
    return removeRow(store, "workshop", id);
  },
  "agenda.add": (store, { workshopId, fields }) => {
    demand(store, "workshop", workshopId);
    return addOrdered(store, "agenda", { workshopId, ...fields });
  },
  "agenda.update": (store, { id, patch }) => updateRow(store, "agenda", id, patch, "agenda item"),
  "agenda.move": (store, { id, position }) => moveOrdered(store, "agenda", id, position),
  "agenda.remove": (store, { id }) => removeRow(store, "agenda", id, "agenda item"),
  "attendee.add": (store, input) => attendee.addAttendee(store, input),
  "attendee.invite": (store, { workshopId, stakeholderIds }) =>
    attendee.invite(store, workshopId, stakeholderIds),
  "attendee.update": (store, { id, patch }) => attendee.updateAttendee(store, id, patch),
  "attendee.remove": (store, { id }) => removeRow(store, "attendee", id, "person"),
  "headcount.set": (store, input) => attendee.setHeadcount(store, input),
  "gap.add": (store, { workshopId, fields }) => {
    demand(store, "workshop", workshopId);
    const blank = { vision: "", practice: "", gap: "", improvement: "" };
    return addOrdered(store, "gap", { workshopId, ...blank, ...fields });
  },
  "gap.update": (store, { id, patch }) => updateRow(store, "gap", id, patch),
  "gap.move": (store, { id, position }) => moveOrdered(store, "gap", id, position),
  "gap.remove": (store, { id }) => removeRow(store, "gap", id),
  "priority.add": (store, { workshopId, fields }) =>
    workshop.addPriority(store, workshopId, fields),
  "priority.addFromRound": (store, input) => addFromRound(store, input),
  "priority.update": (store, { id, patch }) => workshop.updatePriority(store, id, patch),
  "priority.move": (store, { id, position }) => moveOrdered(store, "priority", id, position),
  "priority.remove": (store, { id }) => removeRow(store, "priority", id),
  "slide.get": (store, { ref }) => readSlide(store, ref),
};
