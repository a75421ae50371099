import { z } from "zod";
import { changeFields, diagnosticFields, indicatorFields } from "./diagnostic.ts";
import { stance } from "./finding.ts";
import { modes } from "./interview.ts";
import { narrativeKey } from "./narrative.ts";
import { kind } from "./note.ts";
import { attributions, consents, stakeholderSources } from "./stakeholder.ts";

const key = z.string().min(1);
const text = z.string();
const states = { asked: "asked", noView: "no-view", notApplicable: "not-applicable" } as const;
const state = z.enum(["asked", "noView", "notApplicable"]).transform((name) => states[name]);
const theme = z.object({ key, name: text, definition: text, colour: text });
const control = diagnosticFields.pick({
  version: true,
  status: true,
  owner: true,
  approver: true,
  reviewDate: true,
});

const diagnostic = diagnosticFields
  .omit({ version: true, status: true, owner: true, approver: true, reviewDate: true })
  .extend({
    control,
    changes: z.array(changeFields),
    strata: z.array(z.object({ key, name: text })),
    narratives: z.record(narrativeKey, text),
  });
const stakeholder = z.object({
  key,
  role: text,
  organisation: text,
  stratum: key,
  source: z.enum(stakeholderSources),
  referredBy: key.nullable(),
  attribution: z.enum(attributions),
  consent: z.enum(consents),
});
const interview = z.object({
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
});
const note = z.object({
  key,
  interview: key,
  speaker: key,
  question: key,
  kind,
  text,
  themes: z.array(key).min(1),
  paragraph: text,
  minute: z.number(),
  passages: z.array(z.object({ theme: key, words: text })).default([]),
});

/** The files of a worked example, by name. Keys stand for records; ids are made when it is filled in. */
export const sampleFiles = {
  diagnostic,
  indicators: z.array(indicatorFields),
  stakeholders: z.array(stakeholder),
  interviews: z.array(interview),
  themes: z.array(theme.extend({ children: z.array(theme).default([]) })),
  notes: z.array(note),
  findings: z.array(
    z.object({
      key,
      title: text,
      findings: z.array(
        z.object({
          key,
          statement: text,
          narrative: text,
          inProgress: z.boolean(),
          evidence: z.array(z.object({ note: key, stance, quoted: z.boolean() })),
        }),
      ),
    }),
  ),
  recommendations: z.array(
    z.object({
      key,
      title: text,
      rationale: text,
      bullets: z.array(text).default([]),
      findings: z.array(key).default([]),
      responsible: text.default(""),
    }),
  ),
};
export type SampleDiagnostic = z.output<typeof diagnostic>;
export type SampleInterview = z.output<typeof interview>;
export type SampleNote = z.output<typeof note>;
export type SampleStakeholder = z.output<typeof stakeholder>;
