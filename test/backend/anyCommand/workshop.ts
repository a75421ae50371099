import type { Backend } from "../../../electron/backend/createBackend.ts";
import type { workshopMethods } from "../../../shared/contract/workshop.ts";
import type { WorkshopDetail } from "../../../shared/domain/workshop/workshop.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

/** What stands in any workshop. */
const inAny = <T>(backend: Backend, pick: (workshop: WorkshopDetail) => T[]): T[] =>
  ask.workshops(backend).flatMap(({ id }) => pick(backend.call("workshop.get", { id })));
const agenda = (backend: Backend) => inAny(backend, (workshop) => workshop.agenda);
const attendees = (backend: Backend) => inAny(backend, (workshop) => workshop.attendees);
const gaps = (backend: Backend) => inAny(backend, (workshop) => workshop.gaps);
const priorities = (backend: Backend) => inAny(backend, (workshop) => workshop.priorities);

export const workshopMakers: MakersOf<typeof workshopMethods> = {
  "workshop.add": (_, { text }) => ({ title: `W${text}` }),
  "workshop.update": (b, { one, text, flag }) => ({
    id: idOf(one(ask.workshops(b))),
    patch: flag
      ? { purposes: text, place: text, start: "09:30" }
      : { feedsIntoId: idOf(one(ask.workshops(b))) ?? null },
  }),
  "workshop.move": (b, { one, place }) => ({ id: idOf(one(ask.workshops(b))), position: place }),
  "workshop.remove": (b, { one }) => ({ id: idOf(one(ask.workshops(b))) }),
  "agenda.add": (b, { one, text, place }) => ({
    workshopId: idOf(one(ask.workshops(b))),
    fields: { time: "10:00", minutes: place, title: `A${text}`, note: text },
  }),
  "agenda.update": (b, { one, text }) => ({ id: idOf(one(agenda(b))), patch: { note: text } }),
  "agenda.move": (b, { one, place }) => ({ id: idOf(one(agenda(b))), position: place }),
  "agenda.remove": (b, { one }) => ({ id: idOf(one(agenda(b))) }),
  "attendee.add": (b, { one, text, flag }) => ({
    workshopId: idOf(one(ask.workshops(b))),
    ...(flag
      ? { stakeholderId: idOf(one(ask.people(b))) }
      : { name: `P${text}`, stratumId: idOf(one(ask.strata(b))) ?? null }),
  }),
  "attendee.invite": (b, { one }) => ({
    workshopId: idOf(one(ask.workshops(b))),
    stakeholderIds: [idOf(one(ask.people(b))) ?? "", idOf(one(ask.people(b))) ?? ""],
  }),
  "attendee.update": (b, { one, text, flag }) => ({
    id: idOf(one(attendees(b))),
    patch: flag ? { attended: false } : { name: text, invited: true },
  }),
  "attendee.remove": (b, { one }) => ({ id: idOf(one(attendees(b))) }),
  "headcount.set": (b, { one, flag, place }) => ({
    workshopId: idOf(one(ask.workshops(b))),
    stratumId: flag ? null : (idOf(one(ask.strata(b))) ?? null),
    people: place,
  }),
  "gap.add": (b, { one, text }) => ({
    workshopId: idOf(one(ask.workshops(b))),
    fields: { vision: text, gap: text },
  }),
  "gap.update": (b, { one, text }) => ({ id: idOf(one(gaps(b))), patch: { improvement: text } }),
  "gap.move": (b, { one, place }) => ({ id: idOf(one(gaps(b))), position: place }),
  "gap.remove": (b, { one }) => ({ id: idOf(one(gaps(b))) }),
  "priority.add": (b, { one, text, flag }) => {
    const workshopId = idOf(one(ask.workshops(b)));
    const options = workshopId ? b.call("option.list", { workshopId }) : [];
    const optionId = flag ? (idOf(one(options)) ?? null) : null;
    return { workshopId, fields: { text: `Y${text}`, how: text, optionId, roundId: null } };
  },
  "priority.addFromRound": (b, { one }) => {
    const round = one(
      ask.workshops(b).flatMap(({ id }) => b.call("round.list", { workshopId: id })),
    );
    const optionId = one(round?.options ?? [])?.optionId;
    return { roundId: idOf(round), optionIds: optionId ? [optionId] : undefined };
  },
  "priority.update": (b, { one, text }) => ({
    id: idOf(one(priorities(b))),
    patch: { how: text },
  }),
  "priority.move": (b, { one, place }) => ({ id: idOf(one(priorities(b))), position: place }),
  "priority.remove": (b, { one }) => ({ id: idOf(one(priorities(b))) }),
};
