import { isConsentMissing, isRetentionOver } from "../../../shared/domain/contacts/consentLists.ts";
import {
  type Met,
  standingOf,
  standings,
  standingWords,
} from "../../../shared/domain/contacts/standing.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";

/** Parts of the contact list that can be shown alone. */
export const parts = [
  "all",
  ...standings,
  "referrals",
  "consent-missing",
  "withdrawn",
  "retention-over",
] as const;
export type Part = (typeof parts)[number];

export const partWords: Record<Part, string> = {
  all: "Everybody",
  ...standingWords,
  referrals: "Referrals",
  "consent-missing": "Missing consent",
  withdrawn: "Withdrawn",
  "retention-over": "Retention date passed",
};

/** @param today as 2010-03-30 */
export function isIn(part: Part, person: Stakeholder, met: Met, today: string): boolean {
  switch (part) {
    case "all":
      return true;
    case "referrals":
      return person.source === "referral";
    case "consent-missing":
      return isConsentMissing(person, met);
    case "withdrawn":
      return person.consent === "withdrawn";
    case "retention-over":
      return isRetentionOver(person, today);
    default:
      return standingOf(person, met) === part;
  }
}
