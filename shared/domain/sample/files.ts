import { z } from "zod";
import { indicatorFields } from "../diagnostic.ts";
import { sampleCluster } from "./clusters.ts";
import { sampleInterview, sampleNote, sampleStakeholder, sampleTheme } from "./fieldwork.ts";
import { sampleHeading, sampleRecommendation } from "./findings.ts";
import { sampleFront } from "./front.ts";
import { sampleBudgetLine, samplePlan } from "./plan.ts";
import { sampleQuery } from "./queries.ts";
import { sampleSummary } from "./summaries.ts";
import { sampleWorkshop } from "./workshop.ts";

/** The files of a worked example, by name. What it has none of has no file. */
export const sampleFiles = {
  diagnostic: sampleFront,
  indicators: z.array(indicatorFields).default([]),
  stakeholders: z.array(sampleStakeholder).default([]),
  interviews: z.array(sampleInterview).default([]),
  themes: z.array(sampleTheme).default([]),
  notes: z.array(sampleNote).default([]),
  workshops: z.array(sampleWorkshop).default([]),
  findings: z.array(sampleHeading).default([]),
  clusters: z.array(sampleCluster).default([]),
  recommendations: z.array(sampleRecommendation).default([]),
  plan: samplePlan.nullable().default(null),
  budget: z.array(sampleBudgetLine).default([]),
  queries: z.array(sampleQuery).default([]),
  summaries: z.array(sampleSummary).default([]),
};
