import { isConsentMissing, isRetentionOver } from "../../../shared/domain/contacts/consentLists.ts";
import { sampleFrame } from "../../../shared/domain/contacts/sampleFrame.ts";
import { metIn } from "../../../shared/domain/contacts/standing.ts";
import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { Interview } from "../../../shared/domain/interview.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import { today } from "../../components/today.ts";

/** What the contact list still needs, in lines of number and words; nothing where it needs nothing. */
export function stakeholderFacts(
  strata: readonly Stratum[],
  people: readonly Stakeholder[],
  interviews: readonly Interview[],
): { count: number; what: string }[] {
  const met = metIn(interviews);
  const day = today();
  return [
    {
      count: sampleFrame(strata, people, interviews).all.missing ?? 0,
      what: "people still missing from the sample",
    },
    {
      count: people.filter((person) => isConsentMissing(person, met)).length,
      what: "people interviewed whose consent is missing",
    },
    {
      count: people.filter((person) => isRetentionOver(person, day)).length,
      what: "records whose retention date has passed",
    },
  ].filter(({ count }) => count > 0);
}
