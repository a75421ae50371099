import type { Interview } from "../../shared/domain/interview.ts";
import type { Stakeholder } from "../../shared/domain/stakeholder.ts";

/** Who is interviewed, by code and organisation: "R09, R10 · Police". Names stay off lists. */
export function respondents(
  interview: Pick<Interview, "stakeholderIds">,
  stakeholders: readonly Stakeholder[],
): string {
  const people = interview.stakeholderIds.flatMap(
    (id) => stakeholders.find((person) => person.id === id) ?? [],
  );
  const codes = people.map((person) => person.code).join(", ");
  const bodies = [...new Set(people.map((person) => person.organisation || person.role))];
  return [codes, bodies.filter(Boolean).join(", ")].filter(Boolean).join(" · ");
}
