import type { WorkshopDetail } from "../../../shared/domain/workshop/workshop.ts";
import { useQuery } from "../../api/useQuery.ts";
import type { WorkshopTab } from "../../route.ts";

type Tab = { id: WorkshopTab; words: string; count?: string | number };

/** The parts of a workshop, each with how much is in it. */
export function useTabs(workshop: WorkshopDetail | undefined): Tab[] {
  const { data: options } = useQuery("option.list", workshop ? { workshopId: workshop.id } : null);
  if (!workshop) return [];
  const { invited, present, noteCount, gaps, roundCount, priorities } = workshop;
  const inVote = options?.filter(({ retired }) => !retired).length ?? 0;
  const people = present > 0 ? `${present} present` : invited > 0 ? `${invited} invited` : 0;
  return [
    { id: "overview", words: "Overview" },
    { id: "people", words: "People", count: people },
    { id: "notes", words: "Notes", count: noteCount },
    { id: "gaps", words: "Mind the gap", count: gaps.length },
    {
      id: "options",
      words: "Options and rounds",
      count: roundCount > 0 ? `${inVote} and ${roundCount}` : inVote,
    },
    { id: "agreed", words: "Agreed", count: priorities.length },
  ];
}
