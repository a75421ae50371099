import type { Screen } from "../route.ts";

/** What the screens are called. */
export const screenWords: Record<Screen, string> = {
  overview: "Overview",
  stakeholders: "Stakeholders",
  interviews: "Interviews",
  themes: "Themes",
  evidence: "Evidence",
  findings: "Findings",
  analysis: "Analysis",
  workshops: "Workshops",
  plan: "Action plan",
  chain: "Evidence chain",
  report: "Report",
};
