import type { Evidence } from "./finding.ts";

/** May count and be printed: on the record, and consent not withdrawn. */
export const isUsable = (note: { offRecord: boolean; withdrawn: boolean }): boolean =>
  !note.offRecord && !note.withdrawn;

type StratumContrast = {
  stratumId: string;
  supports: number;
  against: number;
  silent: number;
};
/** How well a finding is supported, in interviews. Off-the-record notes do not count. */
export type Strength = {
  supports: number;
  against: number;
  /** Interviews held. */
  total: number;
  /** Notes from workshops that support it: evidence, but no interviews. */
  fromWorkshops: number;
  /** Strata with at least one supporting interview. */
  strata: number;
  contrast: StratumContrast[];
  /** One stratum mainly supports and another mainly contradicts. */
  disagree: boolean;
};

/** An interview that was held, with the strata of the people in it; null is a person in none. */
export type HeldInterview = { id: string; stratumIds: (string | null)[] };

/** What was said in a workshop is evidence, but no interview. */
const interviewsWith = (evidence: readonly Evidence[], stance: Evidence["stance"]) =>
  new Set(
    evidence.filter((entry) => entry.stance === stance).flatMap((entry) => entry.interviewId ?? []),
  );

/** Strength of a finding over the interviews held, and the contrast between strata. */
export function strengthOf(
  evidence: readonly Evidence[],
  held: readonly HeldInterview[],
  stratumIds: readonly string[],
): Strength {
  const usable = evidence.filter(isUsable);
  const contrast = stratumIds.map((stratumId) => {
    const own = usable.filter((entry) => entry.stratumId === stratumId);
    const supports = interviewsWith(own, "supports");
    const against = interviewsWith(own, "contradicts");
    const here = held.filter((interview) => interview.stratumIds.includes(stratumId)).length;
    return {
      stratumId,
      supports: supports.size,
      against: against.size,
      silent: Math.max(0, here - supports.union(against).size),
    };
  });
  return {
    supports: interviewsWith(usable, "supports").size,
    against: interviewsWith(usable, "contradicts").size,
    total: held.length,
    fromWorkshops: usable.filter(
      (entry) => entry.interviewId === null && entry.stance === "supports",
    ).length,
    strata: contrast.filter((entry) => entry.supports > 0).length,
    contrast,
    disagree:
      contrast.some((entry) => entry.supports > entry.against) &&
      contrast.some((entry) => entry.against > entry.supports),
  };
}

/** Whether anybody at all spoke for or against it. */
export const isSpokenOf = ({ supports, against, fromWorkshops }: Strength): boolean =>
  supports + against + fromWorkshops > 0;

const numberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "8 of 22 interviews; all three strata", "7 support, 5 against; strata disagree" */
export function strengthWords(strength: Strength): string {
  const word = (n: number) => numberWords[n] ?? String(n);
  const all = strength.contrast.length;
  const strata =
    strength.strata === 0 || all < 2
      ? ""
      : strength.strata === all
        ? all === 2
          ? "both strata"
          : `all ${word(all)} strata`
        : strength.strata === 1
          ? "one stratum only"
          : `${word(strength.strata)} strata`;
  const count =
    strength.against > 0
      ? `${strength.supports} support, ${strength.against} against, of ${strength.total} interviews`
      : `${strength.supports} of ${strength.total} ${strength.total === 1 ? "interview" : "interviews"}`;
  const notes = strength.fromWorkshops;
  const workshops = notes > 0 && `${notes} ${notes === 1 ? "note" : "notes"} from workshops`;
  const interviews = strength.supports + strength.against > 0 || !workshops;
  return [
    interviews && count,
    strength.disagree ? "strata disagree" : interviews && strata,
    workshops,
  ]
    .filter(Boolean)
    .join("; ");
}
