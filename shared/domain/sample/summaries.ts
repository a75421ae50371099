import { z } from "zod";
import { key, text } from "./parts.ts";

/** A cell of the framework matrix, of a stakeholder or of a stratum. */
export const sampleSummary = z.object({
  theme: key,
  stakeholder: key.nullable().default(null),
  stratum: key.nullable().default(null),
  text,
  notes: z.array(key),
});
export type SampleSummary = z.output<typeof sampleSummary>;
