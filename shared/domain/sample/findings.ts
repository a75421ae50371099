import { z } from "zod";
import { stance } from "../finding.ts";
import { key, text } from "./parts.ts";

export const sampleHeading = z.object({
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
});
export type SampleHeading = z.output<typeof sampleHeading>;

export const sampleRecommendation = z.object({
  key,
  title: text,
  rationale: text,
  bullets: z.array(text).default([]),
  findings: z.array(key).default([]),
  responsible: text.default(""),
  reportBack: text.default(""),
  /** The rounds that back it, each with the option that stands for it there. */
  backings: z.array(z.object({ round: key, option: key })).default([]),
});
export type SampleRecommendation = z.output<typeof sampleRecommendation>;
