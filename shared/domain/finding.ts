import { z } from "zod";
import type { Kind } from "./note.ts";
import { id, line, longText, requiredLine } from "./text.ts";

const stances = ["supports", "contradicts"] as const;
export type Stance = (typeof stances)[number];
export const stance = z.enum(stances);

export const findingFields = z.object({
  headingId: id,
  statement: line,
  narrative: longText,
  inProgress: z.boolean(),
});
export const findingPatch = findingFields.partial();
type FindingFields = z.infer<typeof findingFields>;

/** A note used as evidence of a finding. */
export type Evidence = {
  id: string;
  noteId: string;
  stance: Stance;
  /** Chosen to be quoted in the report. */
  quoted: boolean;
  /** null where it was said in a workshop. */
  interviewId: string | null;
  speakerId: string | null;
  stratumId: string | null;
  offRecord: boolean;
  /** The respondent took back their consent: counts nowhere and goes into no document. */
  withdrawn: boolean;
  kind: Kind;
};

export type Finding = FindingFields & { id: string; evidence: Evidence[] };
/** An entry of the ordered list that key messages stand under. */
export type Heading = { id: string; title: string; findings: Finding[] };

export const headingFields = z.object({ title: requiredLine });

const recommendationFields = z.object({
  title: requiredLine,
  rationale: longText,
  responsible: line,
  reportBack: line,
});
export const recommendationPatch = recommendationFields.partial();
/** A round that backs a recommendation, and the option in it that stands for the recommendation. */
export const backing = z.object({ roundId: id, optionId: id });
export type Backing = z.infer<typeof backing>;
export type Recommendation = z.infer<typeof recommendationFields> & {
  id: string;
  findingIds: string[];
  backings: Backing[];
};
