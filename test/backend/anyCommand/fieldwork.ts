import type { fieldworkMethods } from "../../../shared/contract/fieldwork.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

export const fieldworkMakers: MakersOf<typeof fieldworkMethods> = {
  "stratum.add": (_, { text }) => ({ name: `S${text}` }),
  "stratum.rename": (b, { one, text }) => ({ id: idOf(one(ask.strata(b))), name: `S${text}` }),
  "stratum.setTarget": (b, { one, flag, place }) => ({
    id: idOf(one(ask.strata(b))),
    target: flag ? place : null,
  }),
  "stratum.remove": (b, { one }) => ({ id: idOf(one(ask.strata(b))) }),
  "stakeholder.add": (b, { one, text, flag }) => ({
    role: text,
    stratumId: idOf(one(ask.strata(b))) ?? null,
    referredById: flag ? (idOf(one(ask.people(b))) ?? null) : null,
  }),
  "stakeholder.update": (b, { one, text, flag }) => ({
    id: idOf(one(ask.people(b))),
    patch: flag
      ? { name: text, consent: "withdrawn" }
      : { stratumId: idOf(one(ask.strata(b))) ?? null },
  }),
  "stakeholder.import": (b, { one, text, flag }) => {
    const contact = { role: text, organisation: "", contact: text, remarks: "" };
    const stratum = flag ? `I${text}` : (one(ask.strata(b))?.name ?? "");
    const source = "list" as const;
    return {
      strata: flag && stratum.trim() !== "" ? [stratum] : [],
      people: [
        { ...contact, source, stratum, name: text, referredBy: null, into: null },
        {
          ...{ ...contact, source, stratum: "", name: "" },
          ...{ referredBy: { at: 0 }, into: idOf(one(ask.people(b))) ?? null },
        },
      ],
    };
  },
  "stakeholder.remove": (b, { one }) => ({ id: idOf(one(ask.people(b))) }),
  "interview.add": (b, { one, flag }) => ({
    stakeholderIds: [idOf(one(ask.people(b))), flag ? idOf(one(ask.people(b))) : undefined].filter(
      (id) => id !== undefined,
    ),
  }),
  "interview.update": (b, { one, text, place }) => ({
    id: idOf(one(ask.interviews(b))),
    patch: { place: text, promisedMinutes: place + 1 },
  }),
  "interview.setStakeholders": (b, { one }) => ({
    id: idOf(one(ask.interviews(b))),
    stakeholderIds: [idOf(one(ask.people(b))), idOf(one(ask.people(b)))].filter(
      (id) => id !== undefined,
    ),
  }),
  "interview.setFocus": (b, { one, flag }) => ({
    id: idOf(one(ask.interviews(b))),
    questionIds: flag ? [idOf(one(ask.questions(b)))].filter((id) => id !== undefined) : [],
  }),
  "followUp.set": (b, { one, flag }) => ({
    noteId: one(b.call("followUp.list", {}))?.noteId,
    done: flag,
  }),
  "interview.reschedule": (b, { one, text, place }) => ({
    id: idOf(one(ask.interviews(b))),
    plannedAt: new Date(Date.UTC(2010, 2, 1 + place)).toISOString(),
    reason: text,
  }),
  "interview.cancel": (b, { one, text }) => ({ id: idOf(one(ask.interviews(b))), reason: text }),
  "interview.remove": (b, { one }) => ({ id: idOf(one(ask.interviews(b))) }),
  "interview.start": (b, { one }) => ({ id: idOf(one(ask.interviews(b).toReversed())) }),
  "interview.pause": (b, { one }) => ({ id: idOf(one(ask.interviews(b).toReversed())) }),
  "interview.resume": (b, { one }) => ({ id: idOf(one(ask.interviews(b))) }),
  "interview.end": (b, { one }) => ({ id: idOf(one(ask.interviews(b))), endedEarly: "fire alarm" }),
  "interview.setQuestion": (b, { one, flag, place }) => ({
    interviewId: idOf(one(ask.interviews(b))),
    questionId: idOf(one(ask.questions(b))),
    state: place > 0 && flag ? "no-view" : null,
    focus: flag,
  }),
  "interview.addTime": (b, { one, place }) => ({
    interviewId: idOf(one(ask.interviews(b))),
    questionId: idOf(one(ask.questions(b))),
    seconds: place + 1,
  }),
  "interview.correct": (b, { one, place }) => ({
    id: idOf(one(ask.interviews(b))),
    patch: { startedAt: `2010-01-0${place + 1}T09:00:00.000Z` },
  }),
};
