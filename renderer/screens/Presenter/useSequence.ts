import { useMemo } from "react";
import type { SlideRef } from "../../../shared/domain/slide.ts";
import { useQuery } from "../../api/useQuery.ts";

/** One thing that can be shown, and what it is called in the facilitator's list. */
export type Step = { ref: SlideRef; group: string; words: string };

/** Everything of a workshop that can be shown to the room, in the order in which it is likely to be needed. */
export function useSequence(workshopId: string): Step[] {
  const workshop = useQuery("workshop.get", { id: workshopId }).data;
  const headings = useQuery("finding.list", {}).data?.headings;
  const options = useQuery("option.list", { workshopId }).data;
  const rounds = useQuery("round.list", { workshopId }).data;
  return useMemo(() => {
    if (!workshop) return [];
    const steps: Step[] = [
      { ref: { kind: "title", workshopId }, group: "Workshop", words: workshop.title },
    ];
    if (workshop.agenda.length > 0)
      steps.push({
        ref: { kind: "agenda", workshopId, itemId: null },
        group: "Workshop",
        words: "Agenda",
      });
    for (const item of workshop.agenda)
      steps.push({
        ref: { kind: "agenda", workshopId, itemId: item.id },
        group: "Workshop",
        words: `Agenda: ${[item.time, item.title].filter(Boolean).join(" ")}`,
      });
    for (const heading of headings ?? []) {
      if (heading.findings.length === 0) continue;
      const group = "Findings";
      steps.push({
        ...{ ref: { kind: "heading", headingId: heading.id }, group, words: heading.title },
      });
      for (const { id, statement } of heading.findings)
        if (statement)
          steps.push({ ref: { kind: "finding", findingId: id }, group, words: statement });
    }
    if (options?.some((option) => !option.retired))
      steps.push({ ref: { kind: "options", workshopId }, group: "Options", words: "Options" });
    for (const round of rounds ?? []) {
      const group = `Round ${round.number}`;
      steps.push({ ref: { kind: "round", roundId: round.id }, group, words: round.title });
      // A result that is hidden until the end is not offered before.
      if (round.closedAt || !round.hidden)
        steps.push({
          ref: { kind: "result", roundId: round.id, stratumId: null },
          group,
          words: `Result: ${round.title}`,
        });
    }
    if (workshop.priorities.length > 0)
      steps.push({
        ref: { kind: "priorities", workshopId },
        group: "Agreed",
        words: "What we agreed comes first",
      });
    return steps;
  }, [workshop, headings, options, rounds, workshopId]);
}
