import { z } from "zod";
import { ballotKinds, ballotStates, rules } from "../voting/round.ts";
import { agendaFields, gapFields, workshopFields } from "../workshop/workshop.ts";
import { sampleWords } from "./fieldwork.ts";
import { key, text } from "./parts.ts";

const option = z.object({
  key,
  title: text,
  detail: text.default(""),
  finding: key.nullable().default(null),
  recommendation: key.nullable().default(null),
});
/** Marks by the option's key. One number is what one person gave; a list is what a group was counted to give. */
const ballot = z.object({
  stratum: key.nullable(),
  kind: z.enum(ballotKinds).default("paper"),
  label: text.default(""),
  people: z.number().default(1),
  state: z.enum(ballotStates).default("valid"),
  marks: z.record(key, z.union([z.number().transform((one) => [one]), z.array(z.number())])),
});
const round = z.object({
  key,
  title: text,
  rules,
  hidden: z.boolean(),
  options: z.array(key),
  /** Clock time. */
  closed: text,
  /** Numbered as they stand here. */
  ballots: z.array(ballot),
});
export type SampleRound = z.output<typeof round>;

export const sampleWorkshop = workshopFields.omit({ feedsIntoId: true }).extend({
  key,
  /** How far clocks there were ahead of UTC. */
  zone: z.enum(["Z", "+01:00"]),
  feedsInto: key.nullable().default(null),
  agenda: z.array(agendaFields).default([]),
  invited: z.array(key).default([]),
  attended: z.array(key).default([]),
  headcounts: z.array(z.object({ stratum: key.nullable(), people: z.number() })).default([]),
  gaps: z.array(gapFields).default([]),
  /** `minute`: after the beginning, where times are known. */
  notes: z.array(sampleWords.extend({ minute: z.number().default(0) })).default([]),
  options: z.array(option).default([]),
  merged: z.array(z.object({ key, title: text, of: z.array(key) })).default([]),
  rounds: z.array(round).default([]),
  priorities: z
    .array(
      z.object({
        text,
        how: text,
        option: key.nullable().default(null),
        round: key.nullable().default(null),
      }),
    )
    .default([]),
});
export type SampleWorkshop = z.output<typeof sampleWorkshop>;
