import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";

/** The stakeholders in whose line all the words occur. */
export function found(
  people: readonly Stakeholder[],
  strata: readonly Stratum[],
  words: string,
): readonly Stakeholder[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return people;
  return people.filter((person) => {
    const stratum = strata.find((entry) => entry.id === person.stratumId)?.name;
    const line = [person.code, person.name, person.role, person.organisation, stratum]
      .join(" ")
      .toLowerCase();
    return wanted.every((word) => line.includes(word));
  });
}
