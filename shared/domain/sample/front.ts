import { z } from "zod";
import { changeFields, diagnosticFields } from "../diagnostic.ts";
import { narrativeKey } from "../narrative.ts";
import { key, text } from "./parts.ts";

const control = diagnosticFields.pick({
  version: true,
  status: true,
  owner: true,
  approver: true,
  reviewDate: true,
});

export const sampleFront = diagnosticFields
  .omit({ version: true, status: true, owner: true, approver: true, reviewDate: true })
  .extend({
    control,
    changes: z.array(changeFields),
    strata: z.array(
      z.object({ key, name: text, target: z.number().int().nullable().default(null) }),
    ),
    /** The schemes of areas. */
    areas: z
      .array(z.object({ scheme: text, areas: z.array(z.object({ key, name: text })) }))
      .default([]),
    narratives: z.partialRecord(narrativeKey, text),
    /** The question sets of the diagnostic, by their file in resources/frameworks. */
    frameworks: z.array(key),
  });
export type SampleFront = z.output<typeof sampleFront>;
