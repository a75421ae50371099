import type { Findings } from "../../../shared/contract/findings.ts";
import { type Check, isOpen } from "../../../shared/domain/checks/check.ts";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { Evidence, Finding } from "../../../shared/domain/finding.ts";
import {
  type HeldInterview,
  isUsable,
  type Strength,
  strengthOf,
} from "../../../shared/domain/strength.ts";

/** What one interview says of a key message. */
export type Mark = "supports" | "both" | "against" | "silent";
const markOrder: Mark[] = ["supports", "both", "against", "silent"];

export type Assessed = {
  finding: Finding;
  strength: Strength;
  /** What needs a person; without what was considered. */
  warnings: readonly Check[];
  /** One for each interview held, those that support it first. */
  marks: Mark[];
};
export type AssessedHeading = { id: string; title: string; messages: Assessed[] };

/** Every key message with its strength and what needs a person. */
export function assess(
  { headings, held }: Findings,
  strata: readonly Stratum[],
  checks: readonly Check[],
): AssessedHeading[] {
  const open = Map.groupBy(checks.filter(isOpen), (check) => check.findingId);
  const stratumIds = strata.map((stratum) => stratum.id);
  return headings.map(({ id, title, findings }) => ({
    id,
    title,
    messages: findings.map((finding) => ({
      finding,
      strength: strengthOf(finding.evidence, held, stratumIds),
      warnings: open.get(finding.id) ?? [],
      marks: marksOf(finding.evidence, held),
    })),
  }));
}

function marksOf(evidence: readonly Evidence[], held: readonly HeldInterview[]): Mark[] {
  const usable = evidence.filter(isUsable);
  const says = (stance: Evidence["stance"]) =>
    new Set(usable.filter((entry) => entry.stance === stance).map((entry) => entry.interviewId));
  const supports = says("supports");
  const against = says("contradicts");
  const marks = held.map(({ id }): Mark => {
    if (supports.has(id)) return against.has(id) ? "both" : "supports";
    return against.has(id) ? "against" : "silent";
  });
  return marks.sort((a, b) => markOrder.indexOf(a) - markOrder.indexOf(b));
}
