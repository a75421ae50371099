import type { Area } from "../domain/area.ts";
import type { Chain } from "../domain/chain.ts";
import type { Correction } from "../domain/correction.ts";
import type { DiagnosticDetail } from "../domain/diagnostic.ts";
import type { Exhibit } from "../domain/exhibit.ts";
import type { Heading, Recommendation } from "../domain/finding.ts";
import type { Framework } from "../domain/framework.ts";
import type { InterviewDetail } from "../domain/interview.ts";
import type { Narratives } from "../domain/narrative.ts";
import type { Note } from "../domain/note.ts";
import type { BudgetLine, Plan, ReportingDetail } from "../domain/plan/plan.ts";
import type { Stakeholder } from "../domain/stakeholder.ts";
import type { Summary } from "../domain/summary.ts";
import type { Theme } from "../domain/theme.ts";
import type { RoundResult } from "../domain/voting/result.ts";
import type { RoundDetail } from "../domain/voting/round.ts";
import type { Option } from "../domain/workshop/option.ts";
import type { WorkshopDetail } from "../domain/workshop/workshop.ts";

/** `result` is null while it is hidden. */
export type RoundRecord = RoundDetail & { result: RoundResult | null };
/** A workshop with all that was put to it. */
export type WorkshopRecord = WorkshopDetail & { options: Option[]; rounds: RoundRecord[] };

/**
 * Everything a document may say, read in one go. Notes off the record and notes of respondents who
 * withdrew are not in it, nor is evidence that rests on them, so that no section can print them.
 */
export type Snapshot = DiagnosticDetail & {
  narratives: Narratives;
  stakeholders: Stakeholder[];
  frameworks: Framework[];
  interviews: InterviewDetail[];
  themes: Theme[];
  areas: Area[];
  notes: Note[];
  /** What respondents corrected in records of interviews; for those records and for nothing else. */
  corrections: Correction[];
  headings: Heading[];
  recommendations: Recommendation[];
  /** Tables of the analysis that go into the diagnostic report. */
  exhibits: Exhibit[];
  workshops: WorkshopRecord[];
  plan: Plan;
  /** Oldest first. */
  reportings: ReportingDetail[];
  budget: BudgetLine[];
  chain: Chain;
  summaries: Summary[];
};
