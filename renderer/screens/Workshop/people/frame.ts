import type { Stratum } from "../../../../shared/domain/diagnostic.ts";
import type { Stakeholder } from "../../../../shared/domain/stakeholder.ts";
import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";

type Line = {
  stratumId: string | null;
  name: string;
  colour: string;
  contacts: number;
  invited: number;
  came: number;
  counted: number;
};

/** As many as the strata that have a colour of their own. */
const colours = 6;

/** By stratum, in the order of the sample frame; people of no known stratum last. */
export function frameOf(
  { attendees, headcounts }: Pick<WorkshopDetail, "attendees" | "headcounts">,
  stakeholders: readonly Stakeholder[],
  strata: readonly Stratum[],
): Line[] {
  const line = (stratumId: string | null, name: string, colour: string): Line => {
    const own = attendees.filter((attendee) => attendee.stratumId === stratumId);
    return {
      stratumId,
      name,
      colour,
      contacts: stakeholders.filter((person) => person.stratumId === stratumId).length,
      invited: own.filter(({ invited }) => invited).length,
      came: own.filter(({ attended }) => attended).length,
      counted: headcounts.find((each) => each.stratumId === stratumId)?.people ?? 0,
    };
  };
  return [
    ...strata.map(({ id, name }, i) => line(id, name, `var(--stratum-${(i % colours) + 1})`)),
    line(null, "Not known", "var(--edge)"),
  ];
}

export const sumOf = (
  lines: readonly Line[],
  what: "contacts" | "invited" | "came" | "counted",
): number => lines.reduce((sum, line) => sum + line[what], 0);
