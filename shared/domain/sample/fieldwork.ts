import { z } from "zod";
import { modes } from "../interview.ts";
import { kind } from "../note.ts";
import { attributions, consents, stakeholderSources } from "../stakeholder.ts";
import { key, text } from "./parts.ts";

const states = { asked: "asked", noView: "no-view", notApplicable: "not-applicable" } as const;
const state = z.enum(["asked", "noView", "notApplicable"]).transform((name) => states[name]);

export const sampleStakeholder = z.object({
  key,
  role: text,
  organisation: text,
  stratum: key,
  source: z.enum(stakeholderSources),
  referredBy: key.nullable(),
  attribution: z.enum(attributions),
  consent: z.enum(consents),
});
export type SampleStakeholder = z.output<typeof sampleStakeholder>;

export const sampleInterview = z.object({
  key,
  stakeholders: z.array(key),
  date: text,
  start: text,
  minutes: z.number(),
  promisedMinutes: z.number(),
  mode: z.enum(modes),
  place: text,
  rescheduled: z.boolean(),
  focus: z.array(key),
  states: z.record(key, state),
  documents: text.default(""),
  documentsPromised: text.default(""),
  memo: text.optional(),
  /** When it was planned for at first (local time, as "2010-02-17T10:00"), and why it was moved. */
  moved: z.object({ from: text, reason: text }).optional(),
  /** What became of its record: days, and what the respondent asked to have put otherwise. */
  record: z
    .object({
      sent: text,
      agreed: text.default(""),
      /** `note` says it as it is now; `was`: what it said before. */
      corrections: z.array(z.object({ note: key, date: text, was: text })).default([]),
    })
    .optional(),
});
export type SampleInterview = z.output<typeof sampleInterview>;

const theme = z.object({
  key,
  name: text,
  definition: text,
  inclusion: text.default(""),
  exclusion: text.default(""),
  /** A note that shows what is meant. */
  example: key.optional(),
  memo: text.optional(),
  colour: text,
});
export const sampleTheme = theme.extend({ children: z.array(theme).default([]) });
export type SampleTheme = z.output<typeof sampleTheme>;

/** What notes of interviews and of workshops have alike. `paragraph`: where the source says it. */
export const sampleWords = z.object({
  key,
  kind,
  text,
  themes: z.array(key).min(1),
  areas: z.array(key).default([]),
  paragraph: text,
});
export const sampleNote = sampleWords.extend({
  interview: key,
  speaker: key,
  question: key,
  minute: z.number(),
  passages: z.array(z.object({ theme: key, words: text })).default([]),
  memo: text.optional(),
});
export type SampleNote = z.output<typeof sampleNote>;
