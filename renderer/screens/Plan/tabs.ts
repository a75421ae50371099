import type { PlanTab } from "../../route.ts";

/** The parts of the screen, in the order of their keys. */
export const tabs: readonly { id: PlanTab; words: string }[] = [
  { id: "recommendations", words: "Recommendations" },
  { id: "actions", words: "Actions" },
  { id: "progress", words: "Progress" },
  { id: "budget", words: "Budget" },
];
