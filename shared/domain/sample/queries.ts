import { z } from "zod";
import { kind } from "../note.ts";
import { key, text } from "./parts.ts";

/** A saved query, by the keys of what it asks for. */
export const sampleQuery = z.object({
  name: text,
  stratum: key.optional(),
  area: key.optional(),
  kind: kind.optional(),
});
export type SampleQuery = z.output<typeof sampleQuery>;
