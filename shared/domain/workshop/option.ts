import { z } from "zod";
import { id, longText, requiredLine } from "../text.ts";

/** Where an option was taken from. Both null: it was typed. */
const source = z.object({ findingId: id.nullable(), recommendationId: id.nullable() });
export const optionFields = source.extend({ title: requiredLine, detail: longText });
export const optionPatch = optionFields.partial();
export const optionAdd = z.object({
  workshopId: id,
  options: z
    .array(optionFields.partial({ detail: true, findingId: true, recommendationId: true }))
    .min(1, "needs at least one option")
    .max(100),
});

/** How one option came from another: merged into it, split from it, or carried over from another workshop. */
export const originKinds = ["merged", "split", "carried"] as const;
export type OriginKind = (typeof originKinds)[number];

/** A thing to choose among. */
export type Option = z.output<typeof optionFields> & {
  id: string;
  workshopId: string;
  /** Merged or split: no longer put to the vote, and kept for the record. */
  retired: boolean;
  /** The options that it came from. */
  origins: { kind: OriginKind; optionId: string; title: string }[];
  /** Rounds in which it was voted on. */
  roundIds: string[];
};
