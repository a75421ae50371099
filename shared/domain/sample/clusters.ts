import { z } from "zod";
import { key, text } from "./parts.ts";

/** Notes of a theme put together, and the key message that they became. */
export const sampleCluster = z.object({
  theme: key,
  title: text,
  finding: key.nullable().default(null),
  notes: z.array(key),
});
export type SampleCluster = z.output<typeof sampleCluster>;
