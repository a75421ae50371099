import { z } from "zod";
import { stakeholderSources } from "../stakeholder.ts";
import { id, line, longText, requiredLine } from "../text.ts";

/** The most people that are taken over in one go. */
export const mostImported = 20_000;

/** Who referred somebody: a person on the list, or the one at this place of the import. */
const referrer = z.union([z.object({ id }), z.object({ at: z.number().int().min(0) })]);

const importedContact = z.object({
  name: line,
  role: line,
  organisation: line,
  contact: line,
  remarks: longText,
  source: z.enum(stakeholderSources),
  /** A stratum by its name: one that is there or one that is added; "" for none. */
  stratum: line,
  referredBy: referrer.nullable(),
  /** The person on the list whose blank fields this fills; null: somebody new. */
  into: id.nullable(),
});
export type ImportedContact = z.infer<typeof importedContact>;

export const contactImport = z.object({
  /** Strata that are added first, in this order. */
  strata: z.array(requiredLine).max(200),
  people: z.array(importedContact).max(mostImported),
});
